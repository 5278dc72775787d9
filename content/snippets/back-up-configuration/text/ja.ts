import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '設定の控えを取る',
  params: {
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
    config: 'レジストリの設定ファイル',
    gitlab: 'GitLabの設定ファイル',
  },
} satisfies SnippetText<typeof snippet>;
