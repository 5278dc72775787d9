import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '待ち受けているプログラムを表示する',
  params: { port: 'ポート', container: 'GitLabを実行しているコンテナ' },
  notApplicable: 'Helmではポッドごとにネットワークが分かれているため、外のプログラムがポートを使うことはありません。',
} satisfies SnippetText<typeof snippet>;
