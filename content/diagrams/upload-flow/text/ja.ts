import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'レイヤーがアップロードされる流れ',
  description:
    'レジストリの応答は毎回、次のリクエストの宛先を`Location`ヘッダーで示します。この宛先は、手前のプロキシから渡されたヘッダーをもとに作られます。アップロードの状態も宛先の一部で、アップロード用シークレットで署名されています。',
  actors: {
    client: 'クライアント',
    proxy: 'TLSを終端するプロキシ',
    registry: 'レジストリ',
    storage: 'ストレージ',
  },
  steps: {
    start: '`POST …/blobs/uploads/`',
    'start-passed': '同じリクエストに`Host`と`X-Forwarded-Proto`を付ける',
    address: '両方のヘッダーから宛先を作り、状態に`http.secret`で署名する',
    accepted: '`202`と`Location`：データの送り先',
    data: 'その宛先への`PATCH`とデータ',
    'data-passed': '同じリクエスト。バッファリングなしが望ましい',
    write: 'データを分割して書き込む',
    received: '`202`と新しい`Location`',
    finish: '新しい宛先への`PUT`とダイジェスト',
    place: 'レイヤーを所定の場所に置く',
    created: '`201`：レイヤーの保存が完了',
    manifest: '全レイヤーの後に`PUT …/manifests/<tag>`',
    tagged: '`201`：イメージの保存が完了',
  },
} satisfies DiagramText<typeof diagram>;
