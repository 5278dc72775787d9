import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let’s Encryptの証明書を今すぐ更新する',
  params: {
    container: 'GitLabを実行しているコンテナ',
  },
  notApplicable:
    'このコマンドはLinuxパッケージのものです。証明書を取得したプログラムで更新してください。Kubernetesではcert-manager、それ以外では多くの場合certbotです。',
} satisfies SnippetText<typeof snippet>;
