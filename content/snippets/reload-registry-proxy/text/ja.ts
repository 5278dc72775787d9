import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '反映してプロキシを再読み込みする',
  params: {
    container: 'GitLabを実行しているコンテナ',
    service: 'GitLabを実行しているComposeサービス',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
  },
} satisfies SnippetText<typeof snippet>;
