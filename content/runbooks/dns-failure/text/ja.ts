import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'サーバーの名前を解決できない',
  summary: '接続しようとしたプログラムが、ホスト名をアドレスに変換できません。',
  symptom:
    'メッセージに`dial tcp: lookup NAME on SERVER:53:`があり、`no such host`、`server misbehaving`、`i/o timeout`で終わります。別のコンピューターのブラウザーでは、同じ名前が開けます。',
  background: [
    '必要なことはすべてメッセージにあります。何を解決しようとし、どのサーバーに問い合わせたかです。`no such host`は、サーバーが応答し、その名前を知らなかった場合です。`server misbehaving`は、エラーを返したか、拒否した場合です。`read udp`の後の`i/o timeout`や`connection refused`は、サーバー自体に届かなかった場合です。',
    'サーバーのアドレスからは、どこから問い合わせたかがわかります。`127.0.0.53`はホストのsystemd-resolved、`127.0.0.11`はコンテナ内のDocker自身のリゾルバー、`10.96.0.10`のようなアドレスはKubernetesクラスターのものです。ホストが知っている名前をその上のコンテナが知らないことも、その逆もあります。',
    '名前を解決するのは`docker`を入力したシェルではなく、デーモンやノードで、それぞれ自分のサーバーに問い合わせます。`/etc/resolv.conf`やVPNの変更は、動いているデーモンには遅れて伝わるか、まったく伝わりません。',
    '社内プロキシの背後では、外部の名前をまったく解決できないことがよくあります。名前の解決はプロキシが代行するためです。この場合の`no such host`は、デーモンがプロキシを使っていないことを示します。',
    'プルには3つの名前が関わります。レジストリ、`token_realm`にあるGitLab、そしてダウンロードがリダイレクトされる場合はオブジェクトストレージです。最後の名前は、レジストリ自身も解決できる必要があります。',
  ],
  questions: {
    target: {
      title: 'どの名前を解決できませんでしたか？',
      findOut:
        'メッセージの`dial tcp: lookup`の前にある最後のURLを見てください。`/v2/`はレジストリ、`/jwt/auth`はGitLabです。レジストリ自身のログであれば、オブジェクトストレージです。',
      answers: {
        registry: 'レジストリ',
        realm: 'トークンを発行するGitLab',
        storage: 'レジストリが使うオブジェクトストレージ',
        unsure: '確認できない',
      },
    },
    'host-finds': {
      title: 'ホストは名前を解決できますか？',
      help: '失敗したプログラムのホスト、つまりDockerホスト、Kubernetesのノード、Runnerのホストで実行してください。ホストが問い合わせるサーバーも表示します。',
      answers: { found: 'はい', none: 'いいえ', unsure: '試せない' },
    },
    where: {
      title: '失敗したプログラムはどこで動いていますか？',
      findOut:
        'メッセージのサーバーが`127.0.0.11`である場合や、kaniko、Podman、Skopeo、Docker-in-Dockerを使うCIジョブのメッセージである場合は、コンテナです。',
      answers: { daemon: 'ホスト上：`dockerd`、containerd、Podman', container: 'コンテナの中', unsure: 'わからない' },
    },
    answer: {
      title: 'DNSサーバーはどう応答しましたか？',
      findOut: 'メッセージの終わりを見てください。',
      answers: {
        'no-such-host': '`no such host`',
        'server-failed': '`server misbehaving`',
        silent: '`i/o timeout`、または`read udp`の後の`connection refused`',
        unsure: '確認できない',
      },
    },
    exists: {
      title: 'その名前はどこかに存在しますか？',
      findOut: 'レジストリに接続できるコンピューターで名前を解決し、DNSの担当者にも確認してください。',
      answers: {
        wrong: '綴りの誤り、または古い名前',
        elsewhere: '存在するが、このホストは別のサーバーに問い合わせている',
        nowhere: 'まだ誰も登録していない',
        proxy: 'このホストは外部の名前を解決できず、プロキシを通して外に出る',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'right-name': {
      title: '正しい名前を使う',
      body: 'イメージ名にある名前と、設定されている名前を比べます。最も多い原因は、例からの書き写し、ドメインの欠落、古いホスト名です。',
    },
    'right-server': {
      title: '名前を知っているサーバーに問い合わせる',
      body: '名前は、このホストが問い合わせないDNSサーバーにあります。多くは社内のサーバーです。',
    },
    'create-record': {
      title: '名前をDNSに登録する',
      body: 'レジストリの専用の名前も、ほかの名前と同じようにDNSへの登録が必要です。',
    },
    'mend-server': {
      title: 'DNSサーバー、またはそこまでの経路を直す',
      body: 'サーバーが応答しないか、エラーを返しました。ほかの名前も解決できないはずです。',
    },
    'restart-puller': {
      title: '新しいDNSの設定をデーモンに反映する',
      body: 'ホストは名前を解決できますが、デーモンはできません。設定が変わる前に起動したためです。',
    },
    'container-dns': {
      title: 'コンテナに正しいDNSサーバーを設定する',
      body: 'コンテナの中では、まずDockerが応答し、与えられたサーバーに問い合わせます。ホストのサーバーが常に引き継がれるとは限りません。',
    },
    'realm-name': {
      title: 'クライアントが解決できる名前でGitLabを示す',
      body: 'レジストリは、サーバーだけが知っている名前へクライアントを案内しています。GitLabの公開名である必要があります。',
    },
    'storage-name': {
      title: 'レジストリがオブジェクトストレージの名前を解決できるようにする',
      body: 'レジストリがストレージのエンドポイントを解決できないため、データを必要とするリクエストはすべてエラーになります。',
    },
    'needs-proxy': {
      title: 'デーモンがプロキシを使っていない',
      body: '外部の名前の解決はプロキシの役割です。[[proxy-interference]]を参照してください。',
    },
  },
  steps: {
    'configured-address': {
      title: '設定されている名前を確認する',
      body: 'イメージ名には、この名前をポートとともに使います。',
    },
    'ask-server': {
      title: 'DNSサーバーに直接問い合わせる',
      body: 'まずメッセージにあるサーバー、次に名前を知っているはずのサーバーに問い合わせます。`NXDOMAIN`は名前がないことを示します。`SERVFAIL`と`REFUSED`は、Dockerでは`server misbehaving`と表示されます。3秒以内に応答がなければ、サーバーに届いていません。',
    },
    'use-right-name': {
      title: '名前を直す',
      body: 'イメージ名、CI/CD変数、プル用のSecret、保存済みのログインを直します。ジョブでは、`$CI_REGISTRY`と`$CI_REGISTRY_IMAGE`に常に設定どおりの名前が入っています。',
      undo: '元の名前に戻します。',
    },
    'use-right-server': {
      title: 'このホストから正しいサーバーに問い合わせる',
      body: 'netplan、NetworkManager、DHCP、`resolvectl dns`など、ホストのネットワーク設定のもとになる場所でサーバーを設定します。`/etc/resolv.conf`だけを変更しても、上書きされることがよくあります。そのあと、Dockerまたはcontainerdを再起動します。',
      undo: '元のサーバーに戻します。',
    },
    'add-record': {
      title: 'レコードを作成する',
      body: 'レジストリの手前にあるプロキシまたはロードバランサーのアドレスを、Aレコードとして登録します。AAAAレコードは、IPv6で待ち受けている場合に限ります。社内と社外でアドレスが異なっていてもかまいません。',
      undo: 'レコードを削除します。',
    },
    'mend-resolver': {
      title: 'サーバーが応答するようにする',
      body: 'サーバーが動いていること、このホストからポート53（UDPとTCP）に届くこと、このホストの問い合わせが許可されていることを確認します。クラスターではCoreDNSのポッドを確認します。それまでは、別のサーバーに問い合わせることもできます。',
      undo: '元の設定に戻します。',
    },
    'look-up': { title: 'ホストでもう一度名前を解決する' },
    'look-up-inside': {
      title: 'コンテナの中で名前を解決する',
      body: 'ジョブのスクリプトで`getent hosts registry.example.com; cat /etc/resolv.conf`を実行します。',
    },
    'docker-dns': {
      title: 'コンテナ用のDNSサーバーを指定する',
      body: '既存のファイルにキーを追加します。すでに動いているコンテナは、元のサーバーを使い続けます。',
      undo: 'キーを取り除き、Dockerを再起動します。',
    },
    'restart-docker': {
      title: 'Dockerを再起動する',
      body: 'このホストのコンテナは停止します。再起動ポリシーがあるものだけが、自動で起動します。Kubernetesのノードでは、代わりにcontainerdを再起動します。',
      undo: '元に戻すものはありません。',
    },
    'extra-hosts': {
      title: 'または、Runnerにアドレスを教える',
      body: 'Docker executorで、どのDNSにもない名前を使う場合の方法です。アドレスが変わるたびに変更が必要です。',
      undo: 'その行を取り除きます。',
    },
    'realm-settings': {
      title: 'レジストリがクライアントをどこへ案内するかを確認する',
      body: 'ここで重要なのは`realm`です。',
    },
    'public-realm': {
      title: 'GitLabの公開アドレスを設定する',
      body: 'ユーザーがブラウザーで開くアドレスを入力します。相対パスがあれば、それも含めます。すでにそのアドレスであれば、原因はクライアントのDNSです。名前を知っているサーバーに問い合わせるようにしてください。',
      undo: '元の値に戻し、設定をもう一度反映します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが再起動します。実行中のアップロードは失敗しますが、やり直せます。',
      undo: '元の値に戻したあと、もう一度反映します。',
    },
    'storage-settings': {
      title: 'レジストリが使うエンドポイントを確認する',
      body: '`regionendpoint`がそのアドレスです。指定がない場合、名前は`bucket`と`region`から決まります。リージョンが誤っていると、存在しない名前になります。',
    },
    'look-up-storage': {
      title: 'レジストリが動いている場所で名前を解決する',
      body: 'エンドポイントのホスト名を入力します。Helmチャートでは、ノードまたはシェルのあるポッドで実行します。',
    },
    'mend-storage-name': {
      title: 'エンドポイントを直すか、ホストが解決できるようにする',
      body: 'ストレージの設定で`regionendpoint`または`region`を直します。名前が正しい場合は、レジストリのホストから、名前を知っているサーバーに問い合わせるようにします。`pathstyle`を使わない場合は、ホスト名の前にバケット名が付くため、その名前もDNSに必要です。',
      undo: '元の値に戻し、設定をもう一度反映します。',
    },
  },
  checks: {
    name: {
      title: 'もう一度名前を解決する',
      fixed: 'ホストは名前を解決できます。失敗した操作をやり直してください。',
      notFixed: 'ホストはまだ名前を解決できません。',
    },
    login: {
      title: '失敗した場所でもう一度ログインする',
      fixed: '名前が解決され、ログインに成功しました。',
      notFixed: 'まだ失敗します。メッセージが変わった場合は、最初の画面に貼り付けてください。',
    },
    service: {
      title: 'クライアントからトークンを求める',
      fixed: 'クライアントはGitLabの名前を解決でき、トークンサービスが応答しています。',
      notFixed: 'クライアントには、まだトークンサービスから応答がありません。',
    },
    pull: {
      title: 'イメージをプルする',
      fixed: 'レジストリはストレージに接続できています。',
      notFixed: 'レジストリはまだエラーを返します。理由はログの最新の行にあります。',
    },
  },
  evidence: {
    'registry-name': 'レジストリの名前を解決できませんでした。',
    'realm-name': 'レジストリは応答しましたが、GitLabのトークンサービスの名前を解決できませんでした。',
    'storage-name': 'レジストリが、オブジェクトストレージの名前を解決できませんでした。',
    'bare-lookup': '名前を解決できませんでした。どのサービスのものかは、この行からはわかりません。',
    'curl-lookup': 'curlが名前を解決できませんでした。',
    'said-no-such-host': 'DNSサーバーは、その名前を知りません。',
    'said-server-failed': 'DNSサーバーがエラーを返しました。',
    'said-nothing': 'DNSサーバーが応答しませんでした。',
    'name-found': 'ホストは名前を解決できます。',
    'name-not-found': 'ホストは名前を解決できません。',
    'port-without-name': 'ここからはレジストリの名前を解決できません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
