import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'このホストだけにデバッグサーバーを有効にする',
  params: {},
  notApplicable: 'Helmチャートではデバッグサーバーが常に有効で、ポッドのポート5001で待ち受けています。',
} satisfies SnippetText<typeof snippet>;
