import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'アップロードを途中で打ち切ったものを調べる',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    unit: 'レジストリのsystemdユニット',
    nginx: 'レジストリ用のNGINXのエラーログ',
  },
} satisfies SnippetText<typeof snippet>;
