import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'NGINXの稼働状況と設定の正しさを確認する',
  params: { container: 'GitLabを実行しているコンテナ', namespace: 'Kubernetesのネームスペース' },
} satisfies SnippetText<typeof snippet>;
