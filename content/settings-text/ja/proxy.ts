import type { proxy } from '../../settings/proxy.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof proxy>()({
  'proxy.enable': '付属のNGINXにレジストリ用のサーバーを置くかどうかです。',
  'proxy.listen_port': 'NGINXがレジストリ用に待ち受けるポートです。指定がなければ、アドレスから決まります。',
  'proxy.listen_https': 'NGINX自身がTLSを使うかどうかです。手前で終端する場合は無効にします。',
  'proxy.listen_addresses': 'NGINXが待ち受けるアドレスです。',
  'nginx.listen_addresses':
    '付属のNGINXがGitLabのために待ち受けるアドレスです。レジストリにも、専用の設定がなければ同じ値が使われます。',
  'proxy.redirect_http_to_https': 'HTTPをHTTPSへリダイレクトします。',
  'proxy.redirect_http_to_https_port': 'リダイレクトの対象になるポートです。',
  'proxy.ssl_certificate': '証明書です。後ろに中間証明書を続けて入れます。',
  'proxy.ssl_certificate_key': '証明書の秘密キーです。',
  'proxy.proxy_set_headers': 'NGINXがレジストリに渡すときに設定するヘッダーです。',
  'proxy.http2_enabled': 'クライアントとHTTP/2で通信します。',
  'proxy.proxy_protocol': 'ロードバランサーのPROXYプロトコルを受け付けます。',
  'proxy.real_ip_header': 'クライアントのアドレスが入るヘッダーです。',
  'proxy.real_ip_trusted_addresses': 'そのヘッダーを信頼するプロキシです。',
  'proxy.hsts_max_age': 'ブラウザーがHTTPSだけを使い続ける秒数です。',
  'proxy.ssl_ciphers': '受け付ける暗号です。',
  'proxy.ssl_protocols': '受け付けるTLSのバージョンです。',
  'proxy.error_log_level': 'エラーログの詳しさです。',
  'proxy.custom_gitlab_server_config': 'serverブロックに加える独自の行です。',
  'proxy.body_size': 'リクエストの最大サイズです。0は無制限です。レイヤーは大きくなります。',
  'proxy.read_timeout': 'レジストリの応答を待つ秒数です。',
  'proxy.pass': 'リクエストの転送先です。パスは付けません。',
  'proxy.request_buffering': 'アップロードをすべて受け取ってから渡します。無効のままにします。',
  'proxy.buffering': '応答をためてから渡します。無効のままにします。',
});
