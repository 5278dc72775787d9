import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'レジストリの内部ポートを変える',
  summary: 'NGINXの後ろでレジストリのプロセスが待ち受けるポートを、公開アドレスを変えずに変更します。',
  symptom:
    'ポート5000をほかのプログラムで使いたい、またはすでに使われていて、レジストリが`bind: address already in use`と表示して起動しない場合の手順です。',
  background: [
    '内部ポートは、NGINXおよびGitLabとレジストリのプロセスとの間で使うポートで、デフォルトは`127.0.0.1:5000`です。クライアントからは見えないため、イメージ名も`docker login`も変わりません。公開ポートは別のものです。[[registry-domain]]を参照してください。',
    'このポートは3か所に現れます。レジストリ自身の待ち受け、NGINXの`proxy_pass`、GitLabがレジストリに問い合わせるアドレスです。Linuxパッケージでは、手で書いたものがない限り、3つとも1つの設定から決まります。手で書いてあると、そこだけ古いポートのままになり、NGINXが502を返すか、GitLabの画面からレジストリに到達できなくなります。',
    '古い手順書にある`localhost`ではなく、`127.0.0.1`と書いてください。`localhost`は、レジストリが待ち受けていない`::1`を意味することもあります。[[registry-ipv6-upstream]]を参照してください。',
    'ほかで使われていないポートを選びます。NGINXがすべてのアドレスで待ち受けている公開ポートは使えません。デバッグサーバーを5001で動かしている場合は、5001も避けてください。',
  ],
  questions: {
    method: {
      title: 'GitLabのインストール方法はどれですか？',
      findOut:
        'ホストに`/etc/gitlab/gitlab.rb`があればLinuxパッケージです。`gitlab/gitlab-ce`または`gitlab/gitlab-ee`のコンテナが動いていればDockerです。`helm list -A`に`gitlab`が表示されればチャートです。`/home/git/gitlab`があれば自己コンパイルです。',
      answers: {
        linux: 'Linuxパッケージ',
        compose: 'DockerまたはDocker Compose',
        helm: 'HelmチャートまたはOperator',
        source: '自己コンパイル',
        unsure: 'わからない',
      },
    },
    proxy: {
      title: 'レジストリの手前にあるNGINXはどれですか？',
      findOut: "`gitlab.rb`に`nginx['enable'] = false`があれば、自分で用意したものです。なければGitLab付属のものです。",
      answers: {
        bundled: 'GitLab付属のNGINX',
        own: '自分でインストールして設定したNGINX',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    bundled: {
      title: '設定を1つ変える',
      body: '設定を反映すると、NGINXとGitLabもそれに従います。',
    },
    'own-nginx': {
      title: '設定と自分のNGINXを変える',
      body: '2つの手順の間は、レジストリに到達できません。先に書き換える行を用意しておいてください。',
    },
    'self-compiled': {
      title: '3つのファイルを変える',
      body: 'レジストリの`config.yml`、GitLabの`gitlab.yml`、自分のNGINXのそれぞれにポートが書かれています。手順の途中は、レジストリに到達できません。',
    },
    chart: {
      title: 'チャートでは何も変える必要がない',
      body: 'ポッドごとに専用のネットワークがあるため、レジストリのポッドのポート5000をほかのプログラムが使うことはありません。クライアントはIngressまたはゲートウェイを、GitLabはServiceを経由します。`registry.service.internalPort`という値もありますが、この目的では使いません。',
    },
  },
  steps: {
    'see-owner': {
      title: 'ポートを使っているプログラムを確認する',
      body: '先に古いポートを、次に新しいポートを調べます。新しいポートは空いている必要があります。',
    },
    'back-up': {
      title: '設定の控えを取る',
      body: '元に戻すために使います。秘密の値が含まれるため、権限を緩めないでください。',
    },
    'move-port': {
      title: '新しいポートを設定する',
      body: 'このポートは、コンテナから公開する必要も、ファイアウォールで開く必要もありません。',
      undo: 'その行を取り除きます。デフォルトは`127.0.0.1:5000`です。',
    },
    'remove-pinned': {
      title: '古いポートが書かれた設定を取り除く',
      body: "`gitlab_rails['registry_api_url']`に古いアドレスがあれば、取り除きます。なければ、GitLabはレジストリの設定に従います。自分で加えたNGINXの設定にも、古いポートがないか探してください。",
      undo: '行を元に戻します。',
    },
    'api-url': {
      title: '新しいアドレスをGitLabに設定する',
      body: 'GitLabの画面、クリーンアップポリシー、削除で使われます。',
      undo: '元のアドレスに戻します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが新しいポートで再起動し、NGINXが設定を読み直します。実行中のプッシュとプルは失敗しますが、やり直せます。Composeではコンテナが作り直され、GitLabは数分間使えません。',
      undo: '設定の控えを戻し、もう一度反映します。',
    },
    'restart-registry': {
      title: 'レジストリを再起動する',
      body: 'NGINXを変更するまで、クライアントには502が返ります。コンテナで動かしている場合は、`docker restart registry`を使います。',
      undo: 'ファイルを元に戻したあと、もう一度再起動します。',
    },
    'restart-gitlab': {
      title: 'GitLabを再起動する',
      body: 'GitLabは1、2分の間使えません。',
      undo: '`gitlab.yml`を元に戻したあと、もう一度再起動します。',
    },
    upstream: {
      title: '自分のNGINXの転送先を新しいポートにする',
      body: 'レジストリのlocationにある行を置き換えます。ブロックのほかの部分は変わりません。',
      undo: '元の行に戻し、NGINXを再読み込みします。',
    },
    'reload-own': {
      title: '自分のNGINXの設定をテストして再読み込みする',
      body: '`sudo nginx -t && sudo systemctl reload nginx`を実行します。',
      undo: '行を元に戻したあと、もう一度再読み込みします。',
    },
    'reload-nginx': {
      title: 'NGINXの設定をテストして再読み込みする',
      body: 'テストに成功した場合だけ、再読み込みします。',
      undo: '行を元に戻したあと、もう一度再読み込みします。',
    },
    'see-state': {
      title: 'レジストリが動き続けていることを確認する',
      body: '`registry state: up`が正常です。`restarting`なら、新しいポートも使われています。ログを確認し、別のポートを選んでください。',
    },
    'see-service': {
      title: 'Serviceとそのポートを確認する',
      body: '表示されるポートは、クラスター内のネットワークのものです。',
    },
  },
  checks: {
    agree: {
      title: 'すべてが新しいポートを使っているか確認する',
      fixed: 'レジストリは新しいポートで応答し、NGINXとGitLabもそのポートを使っています。',
      notFixed:
        'どこかに古いポートが残っています。`the registry does not answer there`なら、レジストリが再起動していないか、そのポートを使えていません。`NGINX passes on to another one`なら、クライアントには502が返るため、`proxy_pass`を直します。`GitLab asks another one`なら、`registry_api_url`または`api_url`を直します。',
    },
  },
  evidence: {
    agree: 'レジストリ、NGINX、GitLabが同じ内部ポートを使っています。',
    'not-listening': '指定したポートでは、何も応答していません。',
    'proxy-elsewhere': 'NGINXの転送先が別のポートのままです。クライアントには502が返ります。',
    'gitlab-elsewhere': 'GitLabが、まだ別のポートのレジストリに問い合わせています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
