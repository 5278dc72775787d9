import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのボリュームをマウントするポッド',
  params: {
    namespace: 'Kubernetesのネームスペース',
    pod: 'コピー用ポッドの名前',
    image: 'コピーツールの入ったイメージ',
    claim: 'レジストリのPersistentVolumeClaim',
    path: 'docker/registry/v2のあるディレクトリ（実行するホストでのパス）',
  },
  notApplicable: 'Kubernetes以外では、ホスト上でファイルをコピーします。',
} satisfies SnippetText<typeof snippet>;
