import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'プロジェクトのクリーンアップポリシーを今すぐ実行する',
  params: {
    project: 'プロジェクト',
    user: 'デベロッパー以上のロールを持つユーザー',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
  },
} satisfies SnippetText<typeof snippet>;
