import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '停止しているGitLabのサービスを起動する',
  params: { container: 'GitLabを実行しているコンテナ', namespace: 'Kubernetesのネームスペース' },
} satisfies SnippetText<typeof snippet>;
