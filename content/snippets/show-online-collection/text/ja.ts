import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'オンラインのガベージコレクションが動いているか確認する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    unit: 'レジストリのsystemdユニット',
  },
} satisfies SnippetText<typeof snippet>;
