import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージリポジトリのレコードを削除する',
  params: {
    project: 'プロジェクトのパス',
    count: '前の手順で確認したレコードの数',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
  },
} satisfies SnippetText<typeof snippet>;
