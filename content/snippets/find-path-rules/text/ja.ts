import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'リクエストの書き換え、応答、リダイレクトの規則を探す',
  params: { container: 'GitLabを実行しているコンテナ', namespace: 'Kubernetesのネームスペース' },
} satisfies SnippetText<typeof snippet>;
