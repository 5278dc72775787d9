import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'デーモンのプロキシを設定する',
  params: { proxy: 'プロキシのアドレス' },
} satisfies SnippetText<typeof snippet>;
