import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const files =
  'ファイルの中の順序は、先にサーバーの証明書、次に中間証明書です。認証局から中間証明書が別のファイルで届いた場合は、後ろに追加します。名前は、証明書のサブジェクト代替名に含まれている必要があります。';
const apply =
  'Linuxパッケージでは、NGINXとレジストリが変更を取り込みます。Composeではコンテナが作り直され、GitLabは数分間使えません。Helmでは、新しいポッドが1つずつ起動します。';

export default {
  title: 'レジストリのアドレスとTLSを設定する',
  summary:
    'レジストリのホスト、ポート、証明書を決めて設定し、クライアントから到達できることを確かめます。ロードバランサーの後ろに置く場合も扱います。',
  symptom:
    'レジストリのアドレスを設定する、専用のドメインに移す、手前にロードバランサーを置く、証明書を替える、といった場合の手順です。',
  background: [
    'アドレスは、すべてのイメージ名の一部です。変えると、`docker login`、手で書いたCI/CD変数、プル用のSecret、`FROM`の行も書き換える必要があります。イメージ自体は元の場所に残ります。`CI_REGISTRY`はGitLabが自動で設定します。',
    'GitLabと同じホストを使う場合、レジストリには専用のポートが必要です。5000は使えません。レジストリ自身がそこで待ち受けていて、2つのプログラムが1つのポートを使うことはできないからです。証明書はGitLabのものを共用できます。専用のドメインを使う場合、レジストリはGitLabと443を共用し、証明書にその名前が必要です。`*.example.com`の証明書は`registry.example.com`を含みますが、`registry.gitlab.example.com`は含みません。',
    "Linuxパッケージは、レジストリのホスト名で`/etc/gitlab/ssl/<host>.crt`と`/etc/gitlab/ssl/<host>.key`を探します。別の名前のファイルを使うための設定が2つあります。これを含め、レジストリ用のNGINXの設定は、GitLab 19.2からは`registry['nginx'][...]`、それより前は`registry_nginx[...]`という名前です。古い名前も、警告は出ますがまだ使えます。このページは、お使いのバージョンに合う名前で書きます。",
    '1つのNGINXが、GitLabとレジストリの両方を受け持っています。ファイルがない、キーが別の証明書のものである、ポートがほかで使われている、といった場合は起動せず、レジストリと一緒にGitLabの画面も使えなくなります。そのため、ファイルは使う前に検査します。',
    'ファイアウォールで開くのは`registry_external_url`のポートです。デフォルトや古い手順書に書かれたポートではありません。443と80の場合、GitLabは`gitlab.yml`にポートを書きません。イメージ名にポートが付くと、Dockerが別のレジストリとみなすためで、正しい動作です。',
    'TLSがGitLabの手前で終端される場合も、アドレスは`https://`のままにします。そうしないと、プッシュの途中でクライアントが`http://`に案内されます。[[push-retry-forwarded-headers]]を参照してください。',
  ],
  questions: {
    front: {
      title: 'クライアントは何に接続しますか？',
      help: 'TCPをそのまま通すロードバランサーの場合は、GitLab付属のNGINXとして答えてください。TLSはその後ろで終端されます。',
      answers: {
        gitlab: 'GitLab付属のNGINX、チャートのIngress、または同じホストにある自分のNGINX',
        'balancer-https': 'GitLabにHTTPSで接続するロードバランサー（80と443を開いたAWS ALBなど）',
        'balancer-plain': 'TLSを終端し、GitLabに平文のHTTPで接続するロードバランサーまたはプロキシ',
        unsure: 'わからない',
      },
    },
    name: {
      title: 'レジストリにどのホスト名を使いますか？',
      help: 'GitLabのホストを使うと、すべてのイメージ名にポートが付き、そのポートを開く必要があります。専用の名前には、DNSレコードと証明書が必要ですが、443しか開いていない環境でも使えます。チャートでは、必ず専用の名前が必要です。',
      answers: {
        same: 'GitLabのホストと専用のポート',
        own: '専用の名前',
        unsure: 'わからない',
      },
    },
    certificate: {
      title: '証明書はどこから入手しますか？',
      help: '組み込みの連携があるのはLinuxパッケージとそのコンテナだけで、インターネットからポート80に到達できるホストが必要です。チャートではcert-managerがその役割を担います。',
      answers: {
        'lets-encrypt': 'Let’s Encrypt（組み込みの連携またはcert-manager）',
        files: 'この名前のための証明書ファイル（公開またはプライベートな認証局）',
        wildcard: 'ワイルドカード証明書、または別の名前のファイル',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'same-host': {
      title: 'GitLabのホストと専用のポート',
      body: 'イメージ名は`gitlab.example.com:5050/`で始まります。DNSレコードも追加の証明書も要りません。Ingressはほかのポートを持てないため、チャートではこの形にできません。専用の名前を使ってください。',
    },
    'own-files': {
      title: '専用の名前とその証明書',
      body: 'イメージ名は`registry.example.com/`で始まり、ポートは付きません。プライベートなCAの場合は、すべてのクライアントにもCAを信頼させる必要があります。[[x509-unknown-authority]]を参照してください。',
    },
    'own-wildcard': {
      title: '専用の名前とワイルドカード証明書',
      body: 'ファイル名がレジストリのホスト名と異なるため、2つのファイルをNGINXに指定します。証明書がその名前を本当に含むかどうかは、途中の手順で検査します。',
    },
    'own-lets-encrypt': {
      title: '専用の名前とLet’s Encrypt',
      body: 'アドレスを設定すると、連携機能がレジストリのホストをGitLabの証明書に加え、以後も更新します。先に、名前がこのホストを指している必要があります。',
    },
    'balancer-https': {
      title: '80と443だけを開くロードバランサーの後ろ',
      body: 'クライアントはロードバランサーの443に接続します。GitLab側の443はGitLabが使うため、NGINXはレジストリ用に5678などの別のポートで待ち受けます。ロードバランサーの前後どちらもTLSです。',
    },
    'balancer-plain': {
      title: 'TLSをGitLabの手前で終端する',
      body: '証明書はロードバランサーが持ちます。そこからGitLabまでは、トークンを含むすべてが読み取れます。この区間は、自分たちのネットワークの中に収めてください。',
    },
  },
  steps: {
    'see-address': {
      title: '今設定されているアドレスを確認する',
      body: '控えておいてください。クライアントがこれまで使ってきたアドレスであり、元に戻すときにも必要です。',
    },
    'see-port': {
      title: '新しいポートが空いていることを確認する',
      body: '新しいポートでは`public listener: none`が正常です。すでに使われている場合は、別のポートを選びます。5000は使えません。',
    },
    resolve: {
      title: '名前が正しいアドレスを指していることを確認する',
      body: '`name lookup: found`と、ホストまたはロードバランサーのアドレスが表示されるはずです。ない場合は、先にDNSレコードを作ります。社内からは内部のアドレスを指す必要があることもあります。',
    },
    'back-up': {
      title: '設定の控えを取る',
      body: '元に戻すために使います。秘密の値が含まれるため、権限を緩めないでください。',
    },
    'certificate-of-gitlab': {
      title: '証明書がNGINXの読み込む場所にあることを確認する',
      body: '`https://gitlab.example.com:5050`の場合は、GitLab自身の`/etc/gitlab/ssl/gitlab.example.com.crt`と`/etc/gitlab/ssl/gitlab.example.com.key`です。ポートはファイル名に含まれません。',
    },
    'check-files': {
      title: '証明書、キー、名前を検査する',
      body: `\`certificate files: fit\`が正常です。それ以外なら、先に進まないでください。${files}`,
    },
    'place-files': {
      title: '証明書とキーを配置する',
      body: '権限は`600`です。Linuxパッケージでは、レジストリのホスト名をファイル名にします。',
      undo: '2つのファイルを削除するか、末尾が`~`のファイルを元の名前に戻します。HelmではSecretを削除します。',
    },
    'place-wildcard': {
      title: '証明書とキーを配置する',
      body: 'ファイル名は問いません。証明書がレジストリのホスト名を含んでいれば足ります。',
      undo: '2つのファイルを削除するか、末尾が`~`のファイルを元の名前に戻します。HelmではSecretを削除します。',
    },
    'name-certificate-elsewhere': {
      title: 'ファイルが別の名前の場合だけ：ファイルを指定する',
      body: 'GitLabのファイルが通常の名前であれば、不要です。',
      undo: '2行とも取り除き、設定を反映します。',
    },
    'name-certificate': {
      title: '2つのファイルを指定する',
      body: '必ず2つを組にして、実際にファイルがあるパスを設定します。コンテナでは、コンテナ内のパスです。ファイルがないと、NGINXは起動しません。',
      undo: '2行とも取り除き、設定を反映します。',
    },
    'set-address': {
      title: 'アドレスを設定する',
      body: '`https://`で始まり、パスのない1行です。443以外のポートはアドレスに含めます。',
      undo: '元のアドレスに戻し、設定を反映します。',
    },
    'chart-own-name': {
      title: 'チャートの場合：専用の名前を使う',
      body: 'ホスト名と、その証明書を入れたSecretを設定します。',
      undo: 'その行を取り除きます。',
    },
    'chart-address': {
      title: 'ホスト名と証明書を設定する',
      body: '現在のvaluesに統合します。Operatorでは`spec.chart.values`の下に書きます。名前にポートは付けません。`ingress`の下の設定はIngressだけに効き、Gateway APIには効きません。',
      undo: 'その行を取り除きます。',
    },
    'chart-issuer': {
      title: 'ホスト名を設定し、証明書はcert-managerに任せる',
      body: 'ホスト名をvaluesに統合します。チャートの証明書をcert-managerが発行している場合は、`secretName`を省きます。',
      undo: 'その行を取り除きます。',
    },
    'chart-behind-balancer': {
      title: 'ロードバランサーが渡すホスト名を設定する',
      body: 'Ingressは、自分のポートでレジストリのホスト名を受け付けます。`Host`ヘッダーは変えずに渡す必要があります。TLSをロードバランサーで終端する場合は、`ingress`の下の行を省きます。',
      undo: 'その行を取り除きます。',
    },
    publish: {
      title: 'コンテナのポートを公開する',
      body: 'クライアントまたはロードバランサーが接続するポートです。443はすでに公開されているため不要です。公開しないと`connection refused`になります。',
      undo: 'その行を取り除き、コンテナを作り直します。',
    },
    'public-address': {
      title: '公開アドレスをGitLabに設定する',
      body: 'ユーザーに表示され、CIジョブに渡される値です。443の場合、ポートは要りません。',
      undo: '元の値に戻し、GitLabを再起動します。',
    },
    'certificate-of-your-own-client': {
      title: '自分のACMEクライアントで証明書を発行する',
      body: '自己コンパイルのGitLabには連携機能がありません。NGINXですでに使っているクライアントで発行し、そのファイルを次の手順で指定します。',
      undo: '同じクライアントで証明書を削除します。',
    },
    'nginx-block': {
      title: 'NGINXにレジストリ用のserverブロックを加える',
      body: '`$http_host`は変えないでください。`$host`ではポートが失われます。ロードバランサーの後ろでは、ロードバランサーが接続するポートを指定します。',
      undo: 'ファイルを取り除き、NGINXを再読み込みします。',
    },
    'source-plain': {
      title: 'ロードバランサーのためにNGINXで平文のHTTPを待ち受ける',
      body: '`listen 5050;`とレジストリの`server_name`を持ち、証明書のないserverブロックに書きます。`X-Forwarded-Proto https`は残してください。クライアントが使うのはhttpsだからです。',
      undo: 'ブロックを取り除き、NGINXを再読み込みします。',
    },
    'reload-nginx': {
      title: 'NGINXの設定をテストして再読み込みする',
      body: 'テストに成功した場合だけ、再読み込みします。',
      undo: 'ファイルを元に戻したあと、もう一度再読み込みします。',
    },
    'restart-gitlab': {
      title: 'GitLabを再起動する',
      body: 'GitLabは1、2分の間使えません。',
      undo: '`gitlab.yml`を元に戻したあと、もう一度再起動します。',
    },
    'listen-https': {
      title: 'NGINXをロードバランサー用のポートで待ち受けさせる',
      body: 'アドレスにポートは付けません。ロードバランサーのアドレスだからです。内部のポートには443も5000も使わないでください。リダイレクトは、ポート80の平文のHTTPに対するものです。',
      undo: 'その行を取り除き、設定を反映します。',
    },
    'listen-plain': {
      title: 'アドレスはhttpsのまま、NGINXは平文のHTTPで待ち受ける',
      body: 'アドレスはクライアントが使うものです。ポートには、ロードバランサーが接続するものを指定します。NGINXは名前でレジストリを区別するため、80でもかまいません。',
      undo: 'その行を取り除き、設定を反映します。',
    },
    apply: {
      title: '設定を反映する',
      body: apply,
      undo: '設定の控えを戻し、もう一度反映します。',
    },
    'see-nginx': {
      title: 'NGINXが設定を受け付けたことを確認する',
      body: '`test is successful`が正常です。`cannot load certificate`なら、ファイルがないか、証明書ではありません。`key values mismatch`なら、キーが別の証明書のものです。`Address already in use`なら、ほかのプログラムがそのポートを使っています。`a duplicate listen`なら、2つのserverブロックが同じポートを異なるオプションで使っています。',
    },
    'open-port': {
      title: 'ポートを開く',
      body: 'アドレスに含まれるポートを、ファイアウォールとクラウドのルールで、クライアント、Runner、ノードに対して許可します。',
      undo: 'ルールを取り除きます。',
    },
    'target-https': {
      title: 'ロードバランサーのリスナーとターゲットを設定する',
      body: 'レジストリの証明書を持つ443のリスナーと、内部のポートにHTTPSで接続するターゲットグループを用意します。ヘルスチェックのパスは`/v2/`、正常とみなすコードは`200,401`です。401が正常な応答だからです。内部のポートは、ロードバランサーからの接続だけを許可します。大きなレイヤーのために、アイドルタイムアウトを延ばしてください。',
      undo: 'リスナーとターゲットグループを削除します。',
    },
    'target-plain': {
      title: 'ロードバランサーのリスナーとターゲットを設定する',
      body: 'レジストリの証明書を持つ443のリスナーと、内部のポートへのHTTPのターゲットを用意します。`X-Forwarded-Proto: https`を送り、`Host`を保ち、リクエストのサイズを制限しないようにします。ヘルスチェックのパスは`/v2/`、正常とみなすコードは`200,401`です。',
      undo: 'リスナーとターゲットを削除します。',
    },
    'see-certificate': {
      title: 'ポートがクライアントに示す証明書を確認する',
      body: '`registry tls: ok`、`names: match`、`chain: trusted`が正常です。ファイルを指定した自分のCAの場合は`chain: private`になります。公開の認証局なのに`certificates sent: 1`と表示される場合は、中間証明書が足りません。',
    },
  },
  checks: {
    answer: {
      title: '新しいアドレスでレジストリに問い合わせる',
      fixed:
        'このアドレスでレジストリが応答し、証明書はこのクライアントに信頼され、トークンを得るためにクライアントがGitLabへ案内されています。新しいアドレスで`docker login`を実行してください。',
      notFixed:
        'クライアントはまだこのアドレスを使えません。`no connection`なら、ポートが開いていない、公開されていない、またはNGINXが動いていません。`certificate not trusted`なら、中間証明書が足りないか、プライベートなCAです。`certificate for another name`なら、NGINXが別のファイル（多くはGitLabのもの）を使っています。`no TLS`なら、平文で待ち受けています。`something else`なら、GitLabの画面が応答しています。`asks for a token over plain HTTP`なら、`external_url`が`https://`ではありません。`[emerg]`の行があれば、先にそれを直します。',
    },
  },
  evidence: {
    'no-certificate-file': 'NGINXが証明書ファイルを読めないため、起動しません。',
    'key-of-another': 'キーが証明書に対応していないため、NGINXが起動しません。',
    'no-certificate-named': 'TLSで待ち受けるserverブロックに、証明書の指定がありません。',
    'port-taken': 'ほかのプログラムが、すでにそのポートを使っています。',
    'listens-twice': '2つのserverブロックが、同じアドレスとポートを使っています。',
    'files-fit': '証明書、キー、名前が対応しています。',
    'files-key': 'キーは別の証明書のものです。このままではNGINXが起動しません。',
    'files-expired': '証明書の有効期限が切れています。',
    'files-name': '証明書のサブジェクト代替名に、レジストリの名前がありません。',
    'files-unreadable': 'ファイルのどちらかが読めないか、証明書でもキーでもありません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
