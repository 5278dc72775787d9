import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'レイヤーの取得元：リダイレクトありとなし',
  description:
    'リダイレクトが有効なら、レジストリはバケット内の署名付きアドレスを返し、クライアントは自分でそこからレイヤーを取得します。無効なら、レジストリが取得して渡すので、クライアントはレジストリにさえ接続できれば済みます。',
  actors: {
    client: 'クライアント',
    registry: 'レジストリ',
    bucket: 'バケット',
  },
  steps: {
    on: 'リダイレクトが有効（オブジェクトストレージのデフォルト）',
    ask: 'トークン付きの`GET …/blobs/sha256:…`',
    sign: 'バケット内のアドレスに署名（有効期間は20分）',
    redirect: '`307`：`Location`にそのアドレス',
    fetch: 'そのアドレスへの`GET`。トークンは付けない',
    blob: 'レイヤーを返す`200`',
    off: 'リダイレクトが無効：`storage.redirect.disable`',
    'ask-again': 'トークン付きの`GET …/blobs/sha256:…`',
    'registry-fetches': '自分の認証情報でレイヤーを取得する',
    'blob-to-registry': 'レイヤー',
    delivered: 'レイヤーを返す`200`。全データがレジストリを通る',
  },
} satisfies DiagramText<typeof diagram>;
