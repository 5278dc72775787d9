import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'クリーンアップポリシーを今すぐ実行する',
  params: {
    repository: 'イメージのリポジトリ',
    user: 'デベロッパー以上のロールを持つユーザー',
    count: '再現で表示されたタグの数',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
  },
} satisfies SnippetText<typeof snippet>;
