import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '30秒間に増えたデバッグ行を数える',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
    unit: 'レジストリのsystemdユニット',
  },
} satisfies SnippetText<typeof snippet>;
