import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリの前段にあるプロキシの設定を確認する',
  params: { container: 'GitLabを実行しているコンテナ', namespace: 'Kubernetesのネームスペース' },
} satisfies SnippetText<typeof snippet>;
