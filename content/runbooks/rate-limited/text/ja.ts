import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'リクエストが多すぎる：レート制限に達した',
  summary:
    '経路上の何かがリクエストを数え、上限を超えたものに429を返しています。Docker Hub、GitLab、プロキシ、レジストリのどれであるかによって、対処が変わります。',
  symptom:
    'プルやプッシュが`toomanyrequests`または`429 Too Many Requests`で失敗します。多くのジョブが同時に動くときに起こりやすく、何も変更しなくても、しばらくすると直ります。',
  background: [
    'どこで数えているかは、メッセージの言葉でわかります。`You have reached your pull rate limit`はDocker Hubで、自分のレジストリは関係ありません。`Retry later`はGitLabです。HTMLのページならプロキシで、最後の行にプログラムの名前があります。`TOOMANYREQUESTS`と`too many requests`を含むJSONは、レジストリです。',
    'Docker Hubは、ログインしていればアカウントごとに、していなければネットワークアドレスごとに数えます。1つのアドレスの背後にあるRunnerは、すべて同じ枠を使います。`docker:dind`や`alpine`をプルするジョブが、枠を一緒に使い切ってしまいます。',
    '1回のプッシュやプルは、多くのリクエストで成り立っています。レイヤーごとの確認、何段階かのアップロード、その間のトークン取得です。Webページに適した上限には、イメージ1つで達します。`limit_req`を使うNGINXは、429を返すように設定しない限り503を返すため、同じ制限が`503 Service Temporarily Unavailable`として現れることもあります。',
    'GitLabの制限には2種類あります。レート制限は429と`Retry later`を返します。ログイン失敗による遮断は、そのアドレスからのすべてのリクエストに、Webページも含めて、しばらくの間403 `Forbidden`を返します。GitLabから見えるのがクライアントではなくロードバランサーのアドレスだと、全員がまとめて数えられます。',
    '古いDocker（24まで）はHTMLのページを読めず、`error parsing HTTP 429 response body: invalid character`と表示します。別の不具合ではありません。',
  ],
  questions: {
    who: {
      title: '429を返しているのは何ですか？',
      help: 'コマンドは、レジストリとGitLabにリクエストを1回ずつ送ります。エラーが起きる場所で、起きている間に実行してください。',
      answers: {
        hub: 'Docker Hub：`You have reached your pull rate limit`',
        gitlab: 'GitLab：`Retry later`',
        ban: 'ログイン失敗によるGitLabの遮断：403 `Forbidden`、ログに`Rack_Attack`と`blocklist`',
        proxy: 'プロキシ：HTMLのページ',
        registry: 'レジストリ：`TOOMANYREQUESTS`を含むJSON',
        other: '別の組織のレジストリ',
        unsure: '確認できない',
      },
    },
    image: {
      title: 'イメージ名は何で始まっていますか？',
      findOut: 'コマンド、`.gitlab-ci.yml`、`FROM`の行、ポッドの定義でイメージ名を確認してください。',
      answers: {
        none: 'ホストがない、または`docker.io/`で始まる',
        own: '自分のGitLabまたはそのレジストリのホスト',
        elsewhere: '別のレジストリのホスト',
        unsure: 'わからない',
      },
    },
    puller: {
      title: 'Docker Hubからプルしているのは何ですか？',
      help: 'プルするプログラムによって、ログインを設定する場所が変わります。',
      answers: {
        job: 'GitLabのCIジョブ',
        host: 'マシン上のdockerまたはpodman',
        node: 'Kubernetesのノード',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'hub-jobs': {
      title: 'ジョブによるDocker Hubからのプルを減らし、ログインを付ける',
      body: 'グループの依存プロキシはイメージをGitLabに保存し、Docker Hubへの問い合わせを減らします。',
    },
    'hub-host': {
      title: 'このマシンでDocker Hubにログインするか、手前にミラーを置く',
      body: 'ログインすると、プルはネットワークではなくアカウントごとに数えられます。',
    },
    'hub-nodes': {
      title: 'クラスターにDocker Hubのログインか、独自のコピーを用意する',
      body: '1つのアドレスの背後にあるノードは、同じ枠を使います。新しいノードは、すべてのイメージを一度にプルします。',
    },
    'gitlab-limits': {
      title: '頻繁なリクエストが必要な相手について、GitLabの上限を引き上げる',
      body: 'プルのたびに、GitLabにトークンを要求します。1つのアドレスから多くのジョブが動くと、攻撃のように見えてしまいます。',
    },
    'lift-ban': {
      title: 'ログインの失敗を止め、自分のアドレスを対象外にする',
      body: '遮断は、期間（デフォルトでは1時間）が過ぎれば解除されます。ただし、間違ったパスワードでのログインが続く限り、また遮断されます。',
    },
    'proxy-limits': {
      title: 'プロキシの制限からレジストリを除外する',
      body: 'GitLabに付属するNGINXは、レジストリに制限を設けていません。別のプロキシか、独自に追加した設定によるものです。',
    },
    'registry-limits': {
      title: 'レジストリがどの制限を適用しているかを確認する',
      body: 'レジストリ自身の制限機能は、デフォルトでは無効です。オブジェクトストレージがリクエストを断ったときも、レジストリは同じように応答します。その場合はログにストレージのエラーがあるため、[[s3-slow-down]]に進んでください。',
    },
    'other-registry': {
      title: '別のレジストリの制限である',
      body: 'GitLabは関係ありません。制限の内容と数え方は、そのレジストリのドキュメントにあります。',
    },
  },
  steps: {
    'hub-left': {
      title: 'このネットワークに残っているDocker Hubの枠を確認する',
      body: '`ratelimit-limit`は枠の大きさと期間（秒）、`ratelimit-remaining`は残りです。この確認は枠を消費しません。これらの行が表示されなければ、ここに制限はありません。',
    },
    'through-proxy': {
      title: 'イメージ名の前に依存プロキシを付ける',
      body: '`.gitlab-ci.yml`で、`alpine:3.20`の代わりに`${CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX}/alpine:3.20`と書きます。`FROM`の行では、ビルド引数でこの接頭辞を渡します。依存プロキシが有効なグループに、プロジェクトが属している必要があります。拒否される場合は[[dependency-proxy]]を参照してください。',
      undo: '元の名前に戻します。',
    },
    'login-for-jobs': {
      title: 'ジョブにDocker Hubのログインを渡す',
      body: 'Dockerアカウントのアクセストークンを使い、出力をプロジェクトまたはグループの変数`DOCKER_AUTH_CONFIG`に入れます。変数がすでにあれば、`auths`に項目を追加します。',
      undo: '変数を削除します。',
    },
    'hub-login': {
      title: 'Docker Hubにログインする',
      body: 'プルするユーザーとして、ホストを付けずに`docker login`を実行します。サービスは、それぞれ固有のユーザーで動いています。',
      undo: '`docker logout`でログインを削除します。',
    },
    mirror: {
      title: 'または、Dockerが先にミラーに問い合わせるようにする',
      body: '`/etc/docker/daemon.json`の`registry-mirrors`に指定し、Dockerを再起動します。対象はDocker Hubだけです。GitLabのレジストリはミラーになりません。依存プロキシも、専用の接頭辞が必要なため、ミラーにはなりません。',
      undo: '指定を削除して、Dockerを再起動します。',
    },
    'hub-secret': {
      title: 'Docker Hubのログインをプル用のSecretとして作成する',
      body: '`kubectl create secret docker-registry`に、`--docker-server=https://index.docker.io/v1/`とDockerアカウントのアクセストークンを指定します。このSecretを、ポッドまたはそのサービスアカウントの`imagePullSecrets`に書きます。',
      undo: 'Secretを削除します。',
    },
    'own-copy': {
      title: 'または、必要なイメージを自分のレジストリに置く',
      body: '`skopeo copy`で一度コピーし、マニフェストにはコピーした先の名前を書きます。`imagePullPolicy`を`IfNotPresent`にすると、不要な問い合わせも減ります。',
      undo: '元のイメージの名前に戻します。',
    },
    'see-throttled': {
      title: 'GitLabが誰の何を制限しているかを確認する',
      body: "`env`は、レート制限なら`throttle`、遮断なら`blocklist`です。`remote_ip`が、数えられているアドレスです。ロードバランサーのアドレスになっている場合は、先に`nginx['real_ip_trusted_addresses']`で実際のアドレスが渡るようにします。",
    },
    'raise-limits': {
      title: '上限を引き上げる',
      body: '管理者エリアの「設定 > ネットワーク」にある、レート制限の各項目で設定します。すべてを無効にするのではなく、Runnerのアドレスを許可するか、認証済みリクエストの上限を引き上げてください。すぐに有効になります。',
      undo: '元の数値に戻します。',
    },
    'ask-less': {
      title: '負荷を分散させる',
      body: '毎時ちょうどに始まるジョブは、同時にリクエストを送ります。Runnerの`pull_policy`を`if-not-present`にすると、すでにあるイメージについてのリクエストを省けます。',
      undo: '元のポリシーと時刻に戻します。',
    },
    'mend-login': {
      title: '間違ったパスワードでログインしているものを見つける',
      body: 'クラスター、スケジュールされたジョブ、どこかのマシンの`config.json`に残った、古いアクセストークンが原因であることがほとんどです。そこで置き換えてください。',
      undo: '元に戻すものはありません。',
    },
    'allow-address': {
      title: '自分のアドレスを遮断の対象外にする',
      body: 'Runner、ノード、ロードバランサーを指定します。ネットワークは`198.51.100.0/24`のように書きます。レジストリではなく、GitLabの設定です。',
      undo: '指定したアドレスを削除します。',
    },
    apply: {
      title: '設定を反映する',
      body: '自己コンパイルのGitLabでは、レジストリではなくGitLabを再起動します。',
      undo: '元の値に戻したあと、もう一度反映します。',
    },
    'see-limits': {
      title: 'リクエストの制限を探す',
      body: 'CDN、Webアプリケーションファイアウォール、APIゲートウェイも確認してください。エラーページの最後の行に、それを返したプログラムの名前があります。',
    },
    exempt: {
      title: 'レジストリから制限を外す',
      body: '`/v2/`を提供するブロックと、GitLabのホストの`/jwt/auth`から、`limit_req`と`limit_conn`を削除します。制限を残す必要があれば、クライアントのアドレスごとに数え、`nodelay`を付けて`burst`を数百にします。',
      undo: '元の行に戻し、再読み込みします。',
    },
    reload: {
      title: 'プロキシの設定を再読み込みする',
      undo: '元の行に戻したあと、もう一度再読み込みします。',
    },
    'see-limiter': {
      title: 'レジストリ自身の制限機能が有効かを確認する',
      body: '何も表示されなければ、設定されていません。その場合は、429が返された時刻のレジストリのログに、ストレージの応答があります。',
    },
    'change-limiter': {
      title: '上限を引き上げるか、記録だけにする',
      body: '`rate_limiter`の`limiters`には、それぞれ`rate`、`period`、`burst`を持つ`limit`があります。`log_only`にすると、数えるだけですべて通します。設定した場所で変更してください。Linuxパッケージが自動で設定することはありません。',
      undo: '元の値に戻し、レジストリを再起動します。',
    },
    restart: {
      title: 'レジストリを再起動する',
      body: '実行中のプッシュとプルは失敗しますが、やり直せます。',
      undo: '元に戻すものはありません。',
    },
    wait: {
      title: '応答に示された時間だけ待つ',
      body: '`Retry-After`ヘッダーに秒数があります。すぐにやり直しても、数が増えるだけです。',
    },
    'login-there': {
      title: 'そのレジストリにログインするか、イメージを自分のレジストリにコピーする',
      undo: '`docker logout`にホストを指定して、ログインを削除します。',
    },
  },
  checks: {
    image: {
      title: '問題のイメージを指定したこのジョブを追加して実行し、ログを貼り付ける',
      fixed: 'Runnerがイメージをプルできました。',
      notFixed: 'ジョブはまだ制限されています。',
    },
    pull: {
      title: 'もう一度プルする',
      fixed: 'イメージを取得できました。',
      notFixed: 'まだ上限に達しています。',
    },
    events: {
      title: '次のプルの結果を確認する',
      fixed: 'イメージがプルされました。',
      notFixed: 'ノードはまだ制限されています。',
    },
    limit: {
      title: 'エラーが起きた場所でもう一度確認する',
      fixed: '429を返すものは、今はありません。普段の負荷がかかった状態でも確認してください。',
      notFixed: 'リクエストはまだ断られています。',
    },
  },
  evidence: {
    'docker-hub': 'Docker Hubが、プルの枠を使い切ったと伝えています。',
    'hub-used-up': 'Docker Hubでは、このネットワークからのプルは今はできません。',
    'hub-left': 'Docker Hubでは、このネットワークからまだプルできます。',
    'retry-later': 'リクエストが多すぎることを伝える、GitLabの言葉です。',
    'token-request-429': 'リクエストが多すぎるため、GitLabが断りました。',
    'rack-attack-throttle': 'リクエストが多すぎるため、GitLabがこのアドレスを制限しました。',
    'rack-attack-ban': 'ログインの失敗が続いたため、GitLabがこのアドレスを遮断しています。',
    'page-429': 'JSONではなくWebページです。429を返したのは、レジストリではなくプロキシです。',
    'curl-page-429': '429にWebページが付いているため、プロキシが返したものです。',
    'nginx-limits': 'NGINXが、自身の制限によってレジストリへのリクエストを断りました。',
    'registry-limiter': 'レジストリ自身が、リクエストが多すぎると伝えています。',
    'limiter-threshold': 'レジストリ自身の制限機能が有効で、あるアドレスが上限に近づいています。',
    'client-429': '429が返されました。何が返したかは、この行からはわかりません。',
    'other-registry': 'GitLabではないレジストリが、リクエストが多すぎると伝えています。',
    'answered-429': 'レジストリへのリクエストに、429が返されました。',
    'probe-limited': '現在、リクエストが429で断られています。',
    'probe-registry': 'レジストリ自身が429を返しています。',
    'probe-proxy': 'プロキシが429を返しています。',
    'probe-gitlab': 'GitLabが429を返しています。',
    'probe-free': 'このリクエストは断られませんでした。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
