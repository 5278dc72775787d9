import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Runnerのコンテナにアドレスを教える',
  params: { name: 'ホスト名（ポートなし）', address: 'そのIPアドレス' },
} satisfies SnippetText<typeof snippet>;
