import type { installation } from '../../../facts/installation.ts';

export default {
  labels: {
    installMethod: 'インストール方法',
    gitlabVersion: 'GitLabのバージョン',
    registryHost: 'レジストリのホスト',
    gitlabHost: 'GitLabのホスト',
    registryPort: 'レジストリのポート',
    repository: 'イメージのリポジトリ',
    tag: 'タグ',
    client: 'クライアント',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
    container: 'GitLabのコンテナ',
  } satisfies Record<keyof typeof installation, string>,
  values: {
    installMethod: {
      linux: 'Linuxパッケージ',
      compose: 'Docker Compose',
      helm: 'Helmチャート',
      source: '自己コンパイル',
    },
  },
};
