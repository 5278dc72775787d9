import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '公開ポートで待ち受けがあるかを確認する',
  params: { container: 'GitLabを実行しているコンテナ', port: 'レジストリの公開ポート' },
  notApplicable:
    'Helmチャートでは、このポートはIngressコントローラーまたはゲートウェイのものです。ロードバランサーとポートは`kubectl get services -A`で確認できます。',
} satisfies SnippetText<typeof snippet>;
