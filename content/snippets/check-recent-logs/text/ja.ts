import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '2つのログのエラーを調べる',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    unit: 'レジストリのsystemdユニット',
    rails: 'GitLab Railsのログ',
  },
} satisfies SnippetText<typeof snippet>;
