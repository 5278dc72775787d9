import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabが制限したリクエストを表示する',
  params: { container: 'GitLabを実行しているコンテナ', namespace: 'Kubernetesのネームスペース' },
} satisfies SnippetText<typeof snippet>;
