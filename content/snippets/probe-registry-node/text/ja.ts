import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリノードに直接問い合わせる',
  params: { node: 'レジストリノードのアドレスとポート' },
} satisfies SnippetText<typeof snippet>;
