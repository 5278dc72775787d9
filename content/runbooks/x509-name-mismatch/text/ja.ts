import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '証明書が別の名前のものになっている',
  summary:
    'サーバーの証明書に、クライアントが接続しようとした名前またはアドレスが含まれていないため、クライアントが接続を打ち切っています。',
  symptom:
    "DockerなどGoで書かれたプログラムは、`x509: certificate is valid for A, not B`、`certificate relies on legacy Common Name field, use SANs instead`、または`cannot validate certificate for 198.51.100.7 because it doesn't contain any IP SANs`と表示します。curlは`no alternative certificate subject name matches target host name`と表示し、opensslはコード62で終わります。",
  background: [
    'クライアントは、URLのホスト（ポートを除く）を、証明書のsubjectAltName（SAN）にある名前と比べます。Goのプログラムはそれ以外を見ません。名前がコモンネーム（CN）にしかない証明書は拒否されます。curlとopensslはそのような証明書も受け入れるため、curlで成功しても何の証明にもなりません。',
    'IPアドレスは、アドレスとしてSANに入っている必要があります。アドレスのように見えるDNSの項目では一致しません。',
    '証明書を信頼させても解決しません。名前は別に検査されるため、`certs.d`にCAファイルを置いても食い違ったままです。`GODEBUG=x509ignoreCN=0`を設定するという古い助言は、Goの一部のバージョンでしか効かず、現在のプログラムは無視します。',
    '`ingress.local`、`Kubernetes Ingress Controller Fake Certificate`、`TRAEFIK DEFAULT CERT`といった名前は、プロキシがデフォルトの証明書で応答したことを示します。このホストの証明書が設定されていないか、指定されたSecretが存在しません。',
    'ログインでは2つの接続が行われます。`x509`の直前のURLが`/jwt/auth`であれば、対象はレジストリではなくGitLabホストの証明書です。',
    'ログインはできてアップロードだけが失敗し、ポート443にある別のサイトの名前が表示される場合は、アップロードへの応答からポートが失われ、クライアントが別のサーバーに着いています。[[push-retry-forwarded-headers]]を参照してください。',
  ],
  questions: {
    names: {
      title: '証明書にはどの名前が入っていますか？',
      help: 'メッセージで`x509`の前にあるホストとポートを、そのまま入力してください。',
      answers: {
        other: '接続した名前とは別の名前',
        'no-san': '名前がない（subjectAltNameがない）',
        address: '名前だけで、クライアントはIPアドレスを使っている',
        default: 'プロキシのデフォルトの証明書の名前',
        unsure: '確認できない',
      },
    },
    target: {
      title: 'メッセージで`x509`の直前にあるのはどのアドレスですか？',
      findOut: 'メッセージの最後のURLを見てください。`/v2/`ならレジストリ、`/jwt/auth`ならGitLabです。',
      answers: {
        registry: 'レジストリ（`/v2/`）',
        realm: 'GitLab（`/jwt/auth`）',
        unsure: 'わからない',
      },
    },
    'which-side': {
      title: '誤っているのはどちらですか？',
      findOut:
        'メッセージの名前を`registry_external_url`と比べてください。同じなら証明書が、異なればクライアントが使っているアドレスが誤っています。',
      answers: {
        certificate: '証明書：レジストリの名前が入っていない',
        address: 'アドレス：レジストリのものではない名前をクライアントが使っている',
        'wrong-file': 'どちらでもない：正しい証明書がサーバーにあるのに、別の証明書が提示されている',
        uploads: 'ログインとプルはでき、アップロードだけが失敗する',
        unsure: 'わからない',
      },
    },
    'realm-url': {
      title: '`x509`の前にあるホストは、利用者がGitLabを開くときのホストですか？',
      findOut: 'ブラウザーで`https://`に続けてそのホストを開き、自分のGitLabかどうかを確認してください。',
      answers: {
        right: 'はい。その証明書に名前が入っていない',
        wrong: 'いいえ。レジストリが誤ったアドレスを案内している',
        unsure: 'わからない',
      },
    },
    'dns-name': {
      title: 'レジストリにDNS名はありますか？',
      findOut:
        '`registry_external_url`を見るか、DNSの管理者に確認してください。アドレスに対する名前は、いつでも追加できます。',
      answers: {
        yes: 'あり',
        no: 'なし（クライアントはアドレスを使うしかない）',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    reissue: {
      title: '正しい名前の証明書を取得する',
      body: 'クライアントが使う名前を、subjectAltNameに入れる必要があります。失敗しているのがGitLabのアドレスなら、対象はGitLabホストとその証明書です。',
    },
    'reissue-for-address': {
      title: 'IPアドレスを含む証明書を取得する',
      body: '自社のCAなら発行できますが、公的なCAではほとんど発行されません。可能であれば、DNS名を使うほうが確実です。',
    },
    'use-certified-name': {
      title: '証明書にある名前を使う',
      body: '証明書はレジストリの名前に対して正しいため、クライアントがその名前を使えば解決します。',
    },
    'serve-right-file': {
      title: '正しい証明書を提示させる',
      body: 'NGINXが証明書を読むのは、起動時と再読み込み時です。知らない名前に対しては、デフォルトのサーバーの証明書で応答します。',
    },
    'default-certificate': {
      title: 'このホストの証明書をプロキシに設定する',
      body: 'リクエストはプロキシに届きましたが、この名前の証明書がありませんでした。そのため、プロキシが自分で作った証明書を提示しました。',
    },
    'correct-realm': {
      title: 'クライアントに正しいGitLabのアドレスを案内する',
      body: 'レジストリは最初の応答でトークンの取得先を伝え、クライアントはそれに従います。',
    },
    'lost-port': {
      title: 'アップロードへの応答からポートが失われている',
      body: '証明書に問題はありません。クライアントがポート443へ案内され、そこで別のサイトが応答しています。',
    },
  },
  steps: {
    look: {
      title: '証明書の名前を確認する',
      body: '`X509v3 Subject Alternative Name`の下に表示されます。',
    },
    request: {
      title: '証明書署名要求を作成し、署名してもらう',
      body: '名前を増やす場合は、`DNS:gitlab.example.com`のようにカンマで区切って追加します。この時点ではサーバーは何も変わりません。`registry.csr`をCAに送り、`registry.key`は手元に保管します。LinuxパッケージのLet’s Encryptを使っている場合、名前は`registry_external_url`から決まり、`sudo gitlab-ctl renew-le-certs`で証明書を取得します。',
    },
    'request-address': {
      title: '証明書署名要求を作成し、署名してもらう',
      body: 'この時点ではサーバーは何も変わりません。`registry.csr`をCAに送り、`registry.key`は手元に保管します。',
    },
    install: {
      title: '新しい証明書とキーを配置する',
      body: 'ファイルの先頭はサーバー証明書で、中間証明書がそれに続きます。NGINXはGitLabのWeb画面も提供しているため、読ませる前に設定をテストします。ロードバランサーがTLSを終端している場合は、両方をそちらに配置します。',
      undo: '末尾が`.before`のファイルを戻してNGINXを再読み込みします。Helmでは`tls-secret-before.yaml`を適用します。',
    },
    'change-name': {
      title: 'その名前でログインし、タグ付けし、プッシュする',
      body: 'イメージ名、`docker login`、CI/CD変数、プル用のSecretのすべてで、ホストとポートを同じにします。ジョブでは`$CI_REGISTRY`と`$CI_REGISTRY_IMAGE`が`registry_external_url`に従います。名前は、すべてのクライアントで解決できる必要があります。',
      undo: '元の名前を再び使います。',
    },
    'show-served': {
      title: 'どのファイルが使われているかを確認する',
      body: '`server_name`をレジストリのホストと、`ssl_certificate`のファイルを先ほど見た名前と比べます。ファイルが正しければ、足りないのは再読み込みだけです。',
    },
    'set-path': {
      title: '正しいファイルを指定する',
      body: 'この設定がない場合、Linuxパッケージは`registry_external_url`のホストを使って`/etc/gitlab/ssl/<host>.crt`と`.key`を読みます。以前の`registry_nginx[...]`も警告付きで使えますが、名前はどちらか一方に揃えてください。',
      undo: '設定を取り除きます。',
    },
    'set-path-before-19-2': {
      title: '正しいファイルを指定する',
      body: 'この設定がない場合、Linuxパッケージは`registry_external_url`のホストを使って`/etc/gitlab/ssl/<host>.crt`と`.key`を読みます。',
      undo: '設定を取り除きます。',
    },
    'set-path-elsewhere': {
      title: '正しいファイルを指定する',
      undo: '設定を取り除きます。',
    },
    'apply-path': {
      title: '反映して再読み込みする',
      body: '再読み込み自体でリクエストが中断されることはありません。Composeではコンテナが作り直されるため、起動が終わるまでGitLab全体が使えなくなります。',
      undo: '設定を元に戻し、もう一度反映します。',
    },
    'show-ingress': {
      title: 'プロキシがこのホストをどう扱っているかを確認する',
      body: 'ホストがTLSの対象として載っていて、そのSecretが同じネームスペースに存在する必要があります。',
    },
    'create-secret': {
      title: '証明書とキーをSecretに入れる',
      undo: '`tls-secret-before.yaml`を適用します。もともとSecretがなければ削除します。',
    },
    'name-secret': {
      title: 'valuesでSecretを指定する',
      body: 'すべてのホストで共通のSecretを使う場合は、代わりに`global.ingress.tls.secretName`で指定します。GitLab 19のチャートはデフォルトでGateway APIを使います。その場合、証明書はGatewayのリスナーに設定します。',
      undo: '設定を取り除きます。',
    },
    'apply-values': {
      title: 'valuesを反映する',
      undo: '以前のvaluesを反映します。',
    },
    'other-proxy': {
      title: '前段にあるプロキシを設定する',
      body: 'IngressやTraefikは、この環境に付属するものではありません。その管理者が、レジストリのホストの証明書を追加するか、TLSをGitLab付属のNGINXまでそのまま通すように設定します。',
      undo: 'プロキシから設定を取り除きます。',
    },
    'set-realm': {
      title: 'GitLabの公開アドレスを指定する',
      body: '何も設定していない場合、Linuxパッケージは`external_url`を使います。',
      undo: '設定を取り除きます。',
    },
    'apply-realm': {
      title: '設定を反映する',
      body: 'レジストリが再起動します（ComposeではGitLab全体）。実行中のプッシュとプルは失敗しますが、やり直せます。',
      undo: '設定を元に戻し、もう一度反映します。',
    },
  },
  checks: {
    names: {
      title: '名前をもう一度確認する',
      fixed: '証明書に、接続した名前が入っています。',
      notFixed:
        'ポートはまだ別の名前の証明書を提示しています。NGINXが再読み込みされていないか、別のマシンが応答している可能性があります。',
    },
    login: {
      title: 'もう一度ログインする',
      fixed: 'レジストリの名前もGitLabの名前も一致しました。',
      notFixed: 'まだ一致しない名前があります。`x509`の直前のアドレスを見直してください。',
    },
  },
  evidence: {
    'registry-other-name': 'レジストリのポートが、別の名前の証明書を提示しました。',
    'realm-other-name':
      'トークンサービスのホストが、別の名前の証明書を提示しました。レジストリ自体には問題がありませんでした。',
    'bare-other-name': '証明書が別の名前のものでしたが、どのサーバーのものかはこの行からわかりません。',
    'common-name-only': '証明書にsubjectAltNameがなく、Goのプログラムはそれ以外を見ません。',
    'bare-common-name': '証明書にsubjectAltNameがありませんが、どのサーバーのものかはこの行からわかりません。',
    'no-ip-san': 'クライアントはIPアドレスを使いましたが、証明書にはIPアドレスが入っていません。',
    'default-certificate': 'プロキシが、自分で作った証明書で応答しました。',
    'curl-other-name': 'curlが受け取ったのは、別の名前の証明書でした。',
    'curl-common-name':
      'subjectAltNameがないため、curlはコモンネームを比べました。Goのプログラムはこの証明書を拒否します。',
    'openssl-other-name': 'opensslが受け取ったのは、別の名前の証明書でした。',
    'names-match': '確認コマンドが受け取った証明書には、正しい名前が入っています。',
    'names-mismatch': '確認コマンドが受け取ったのは、別の名前の証明書でした。',
    'names-no-san': '確認コマンドが受け取った証明書には、subjectAltNameがありません。',
    'names-no-ip-san': '確認コマンドはIPアドレスに接続しましたが、証明書にはIPアドレスが入っていません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
