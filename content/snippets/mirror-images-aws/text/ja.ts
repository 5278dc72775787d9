import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'バケットをディレクトリと同じにする（AWS CLI）',
  params: {
    path: 'docker/registry/v2のあるディレクトリ（実行するホストでのパス）',
    namespace: 'Kubernetesのネームスペース',
    pod: 'コピー用ポッドの名前',
    bucket: 'バケット',
    endpoint: 'エンドポイントのURL',
    go: '実行する（yes）か、表示だけにする（no）か',
  },
} satisfies SnippetText<typeof snippet>;
