import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'NGINXの設定を検査し、ファイルを読み込み直させる',
  params: {
    container: 'GitLabを実行しているコンテナ',
  },
  notApplicable: 'Kubernetesでは、Ingressコントローラーまたはゲートウェイが、Secretの変更に自動で気付きます。',
} satisfies SnippetText<typeof snippet>;
