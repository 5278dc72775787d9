import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'NGINXがIPv6でレジストリに接続しようとしている',
  summary: 'NGINXは`::1`に接続しようとしますが、レジストリは別のアドレスで待ち受けています。',
  symptom:
    'クライアントには、常に、またはときどき`502 Bad Gateway`が返ります。NGINXのエラーログには`connect() failed (111: Connection refused) while connecting to upstream`があり、その行の終わり近くに`upstream: "http://[::1]:5000/v2/…"`と記録されます。',
  background: [
    '`localhost`は名前であり、多くの場合`127.0.0.1`と`::1`の2つのアドレスを指します。同じホストであっても、`127.0.0.1`で待ち受けるレジストリには、`::1`への接続は届きません。',
    '名前から両方のアドレスが得られる場合、NGINXは順番に使い、拒否されると次を試します。そのため、エラーがログにたまる一方で大半のリクエストは成功するか、ときどき失敗します。`::1`だけが得られる場合は、すべてのリクエストが失敗します。',
    'GitLab 15.2以降、Linuxパッケージのデフォルトは`127.0.0.1:5000`です。それでもこのエラーが起こるのは、内部ポートを変更する古い手順のように設定に`localhost:`と書いた場合と、自分で用意したNGINXを使う場合です。名前の代わりにアドレスを書けば解決します。IPv6を無効にする必要はありません。',
    '同じ行でもアドレスが`127.0.0.1`であれば、意味が異なります。レジストリが動いていないか、別のポートを使っています。',
  ],
  questions: {
    listener: {
      title: 'レジストリはどのアドレスで応答しますか？',
      help: 'レジストリのホストで実行してください。両方のループバックアドレスに接続し、結果を1行で表示します。何も変更しません。',
      answers: {
        ipv4: '`127.0.0.1`のみ',
        ipv6: '`::1`のみ',
        both: '両方',
        none: 'どちらも応答しない',
        unsure: '確認できない',
      },
    },
    proxy: {
      title: 'レジストリへリクエストを渡しているNGINXはどれですか？',
      help: '`/etc/gitlab/gitlab.rb`に`nginx["enable"] = false`とある場合や、GitLabが自己コンパイルの場合は、自分で用意したNGINXです。',
      answers: {
        bundled: 'GitLab付属のNGINX',
        own: '自分で用意したNGINX',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'set-address': {
      title: '`localhost`の代わりにアドレスを設定する',
      body: 'GitLab付属のNGINXもGitLab Railsも、レジストリの設定からアドレスを得ています。1行直せば、3つともそろいます。',
    },
    'own-nginx': {
      title: '自分のNGINXにアドレスを書く',
      body: '`proxy_pass`にアドレスを書けば、NGINXが選ぶ余地はなくなります。',
    },
    'proxy-elsewhere': {
      title: 'NGINXの`localhost`は別のホストを指している',
      body: 'レジストリは自身のホストの両方のアドレスで応答しています。したがって、NGINXは別の場所に接続しています。コンテナの中では、`localhost`はそのコンテナ自身です。NGINXが同じホストで動いている場合は、レジストリの再起動中に記録された行です。',
    },
    'registry-down': {
      title: 'レジストリが動いていない',
      body: 'どちらのアドレスでも応答がないため、IPv6は原因ではありません。停止した理由を調べてから起動してください。',
    },
  },
  steps: {
    'registry-address': {
      title: 'レジストリが待ち受けるアドレスを設定する',
      body: 'ポートは現在のものを使ってください。ほかのノードがこのレジストリに接続する場合は、そのネットワークで待ち受ける必要があります。待ち受けアドレスは変えず、NGINXが使うアドレスだけを直してください。手動で設定した`gitlab_rails["registry_api_url"]`にも、同じアドレスが必要です。GitLabが自己コンパイルの場合は、NGINXの`proxy_pass`も同様です。',
      undo: '元の値に戻し、設定をもう一度反映します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが再起動します。実行中のアップロードは失敗しますが、やり直せます。',
      undo: '元の値に戻したあと、もう一度反映します。',
    },
    'nginx-upstream': {
      title: '`proxy_pass`にアドレスを書く',
      body: 'ここで重要なのは`proxy_pass`の行です。残りは、レジストリにもともと必要な設定です。`upstream`ブロックを参照している場合は、その中の`localhost`を置き換えてください。',
      undo: '元の設定に戻し、NGINXを再読み込みします。',
    },
    'reload-nginx': {
      title: '設定を検査し、NGINXに再読み込みさせる',
      body: 'NGINXのホストで`sudo nginx -t && sudo systemctl reload nginx`を実行します。コンテナの場合は、その中で同じことを行います。',
      undo: '元の設定に戻したあと、もう一度再読み込みします。',
    },
    'upstream-of-other-host': {
      title: '`proxy_pass`にレジストリのホストを書く',
      body: 'NGINXからレジストリに到達できるアドレスを使い、レジストリをそのアドレスで待ち受けさせます。Linuxパッケージでは`registry["registry_http_addr"]`、それ以外では`config.yml`の`http.addr`です。このポートは平文のHTTPなので、NGINXとGitLabからの接続だけを許可してください。',
      undo: '両側のアドレスを元に戻します。',
    },
    'registry-status': {
      title: '稼働しているか、最後に何を記録したかを確認する',
      body: '稼働時間が何度見ても1、2秒であれば、起動直後に停止しています。理由はログの最後の行にあります。先にそれを解消してください。',
    },
    'start-registry': {
      title: 'レジストリを起動する',
      body: '数秒で終わります。',
      undo: '元に戻すものはありません。',
    },
  },
  checks: {
    'through-proxy': {
      title: 'プロキシ経由でレジストリに接続する',
      fixed:
        'レジストリはプロキシ経由で応答しています。ときどき失敗していた場合は、`[::1]`を含む行がエラーログに増えていないことも確認してください。',
      notFixed:
        'プロキシ経由ではまだレジストリが応答しません。NGINXのエラーログの最新の行に、接続を試みたアドレスがあります。',
    },
  },
  evidence: {
    'ipv6-loopback-refused': 'NGINXが`::1`でレジストリに接続しようとしましたが、そこでは何も待ち受けていません。',
    'ipv6-loopback-upstream': 'NGINXが`::1`へ送ったレジストリのリクエストで、問題が起きています。',
    'ipv6-loopback-refused-registry-name':
      'レジストリらしい名前のホストについて、NGINXが`::1`で拒否されました。リクエストからはレジストリかどうか判断できません。',
    'ipv4-loopback-refused':
      'NGINXが`127.0.0.1`で拒否されました。レジストリが動いていないか、別のポートを使っています。',
    'listener-ipv4': 'レジストリは`127.0.0.1`でのみ応答しています。',
    'listener-ipv6': 'レジストリは`::1`でのみ応答しています。',
    'listener-both': 'レジストリは両方のループバックアドレスで応答しています。',
    'listener-none': 'どちらのループバックアドレスでも応答がありません。',
    'answers-through-proxy': 'レジストリがプロキシ経由で応答しています。',
    'bad-gateway-through-proxy': 'プロキシ経由で応答したのは、レジストリではありません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
