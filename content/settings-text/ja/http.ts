import type { http } from '../../settings/http.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof http>()({
  'http.addr': 'プロキシの内側で、レジストリが待ち受けるアドレスとポートです。`http.net`が`unix`の場合はソケットです。',
  'http.secret': 'アップロードの状態に署名する秘密の値です。同じアドレスの背後にあるすべてのレジストリで同じにします。',
  'http.host': 'レジストリが返すアドレスの、固定の先頭部分です。',
  'http.relativeurls': 'アップロード先を相対アドレスで返します。転送されたヘッダーの影響を受けなくなります。',
  'http.draintimeout': '停止するとき、処理中のリクエストを待つ時間です。0ではすぐに切断します。',
  'http.debug.addr':
    'デバッグサーバーのアドレスです。Linuxパッケージではメトリクスも有効になります。このポートに認証はありません。',
  'http.debug.port': 'ポッド内のデバッグサーバーのポートです。',
  'http.debug.prometheus.enabled': 'デバッグサーバーでメトリクスを公開します。',
  'http.debug.prometheus.path': 'メトリクスのパスです。',
  'http.tls.certificate': 'レジストリ自身がTLSを使う場合の証明書です。',
  'http.tls.key': 'レジストリ自身の証明書の秘密キーです。',
  'http.http2.disabled': 'クライアントに対するHTTP/2を無効にします。',
  'http.net': '待ち受けの種類です。',
  'http.prefix': 'レジストリが応答するパスの先頭です。',
  'http.headers': 'すべての応答に加えるヘッダーです。',
  'http.tls.clientcas': 'クライアント証明書に求める認証局です。',
  'http.tls.minimumtls': '受け付けるTLSの最低バージョンです。',
  'http.tls.ciphersuites': '受け付ける暗号スイートです。',
  'http.tls.letsencrypt.cachefile': 'Let’s Encryptから受け取ったものをレジストリが保存するファイルです。',
  'http.tls.letsencrypt.email': 'Let’s Encryptからの連絡先アドレスです。',
  'http.tls.letsencrypt.hosts': '証明書を取得するホスト名です。',
  'http.debug.tls.enabled': 'デバッグサーバーでTLSを使います。',
  'http.debug.tls.certificate': 'デバッグサーバーの証明書です。',
  'http.debug.tls.key': 'デバッグサーバーの証明書の秘密キーです。',
  'http.debug.tls.clientcas': 'デバッグサーバーのクライアントに求める認証局です。',
  'http.debug.tls.minimumtls': '受け付けるTLSの最低バージョンです。',
  'http.debug.pprof.enabled': 'デバッグサーバーでGoのプロファイルを公開します。',
});
