import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'デバッグポートに到達できる範囲を調べる',
  params: {
    port: 'デバッグサーバーのポート',
    container: 'GitLabを実行しているコンテナ',
  },
  notApplicable: 'Helmチャートではポッドのアドレスで待ち受けます。到達できる範囲はネットワークポリシーで決まります。',
} satisfies SnippetText<typeof snippet>;
