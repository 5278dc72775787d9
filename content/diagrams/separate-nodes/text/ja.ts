import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'GitLabとレジストリを別々のノードに置く構成',
  description:
    'クライアントは、イメージのためにはロードバランサーへ、トークンのためにはGitLabへ、どちらもTLSで接続します。ロードバランサーとGitLabは、暗号化されていないHTTPでレジストリのポートに接続します。両方のノードが同じシークレットを持ちます。ストレージとデータベースに接続するのはレジストリだけです。',
  places: {
    gitlab: 'GitLabノード',
    registry: 'レジストリノード（1台以上）',
  },
  boxes: {
    client: 'クライアント',
    balancer: 'TLSを備えたロードバランサー`registry.example.com`',
    gitlab: 'NGINXとRails、`gitlab.example.com`',
    secrets: '`gitlab-secrets.json`',
    registry: 'レジストリ、`0.0.0.0:5000`、NGINXなし',
    copy: '`gitlab-secrets.json`',
    storage: 'ストレージ（全レジストリノードで共有）',
    database: 'メタデータデータベース（有効な場合）',
  },
  arrows: {
    images: 'イメージ、ポート443のHTTPS',
    token: '`/jwt/auth`のトークン、ポート443のHTTPS',
    plain: 'ポート5000のHTTP',
    api: '`registry_api_url`、ポート5000のHTTP',
    'gitlab-reads': '読み込む',
    'registry-reads': '読み込む',
    copied: 'コピー：キーペアとアップロード用シークレット',
    blobs: 'レイヤー、マニフェスト',
    metadata: 'タグ、リンク',
  },
} satisfies DiagramText<typeof diagram>;
