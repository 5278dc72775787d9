import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '保存されたレイヤーを名前と照合する',
  params: {
    digest: 'メッセージにあるダイジェスト',
    storage: 'レジストリのストレージのディレクトリ',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
  },
} satisfies SnippetText<typeof snippet>;
