import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ファイルの数を比べる（AWS CLI）',
  params: {
    path: 'docker/registry/v2のあるディレクトリ（実行するホストでのパス）',
    namespace: 'Kubernetesのネームスペース',
    pod: 'コピー用ポッドの名前',
    bucket: 'バケット',
    endpoint: 'エンドポイントのURL',
  },
} satisfies SnippetText<typeof snippet>;
