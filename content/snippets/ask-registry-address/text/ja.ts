import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'アドレスで何が応答するかを調べる',
  params: { host: 'レジストリのホストとポート' },
} satisfies SnippetText<typeof snippet>;
