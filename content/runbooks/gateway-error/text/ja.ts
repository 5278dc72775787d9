import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'ゲートウェイが応答を得られない：502、503、504',
  summary: 'リクエストはプロキシまで届きましたが、その背後のサービスが応答しないか、エラーになりました。',
  symptom:
    'クライアントに`502 Bad Gateway`、`503 Service Temporarily Unavailable`、`504 Gateway Time-out`が表示されます。プッシュでは、`Retrying in …`が何度か続いた後に表示されます。または、レジストリにイメージを要求するより前に、ログインやプルが`500`で終わります。',
  background: [
    '関わるゲートウェイは2つあります。レジストリの手前のものと、トークンを発行するGitLabの手前のものです。どちらかは、クライアントの文言で区別できます。`Get "https://…/v2/": received unexpected HTTP status: 502`と`requesting bearer token: …`はGitLabです。`received unexpected HTTP status: 502`だけの場合と`login attempt to … failed with status: 502`は、レジストリです。',
    '理由は、ゲートウェイのエラーログにしかありません。`connect() failed (111: Connection refused)`は、`upstream:`の後のアドレスで何も待ち受けていない場合です。`upstream timed out`は、接続は受け付けられたものの、時間内に応答がなかった場合です。`upstream prematurely closed connection`は、途中で切れた場合です。レジストリ自身のログには、これらのリクエストは残らないか、停止した理由で終わっています。',
    '`upstream:`の後のアドレスが`[::1]`であれば、別の原因で、簡単に直せます。[[registry-ipv6-upstream]]を参照してください。',
    '起動直後に停止するレジストリは、毎秒起動し直されます。その場合、`gitlab-ctl status`の稼働時間は1、2秒です。もう一度再起動しても直りません。手がかりは最後のログです。設定の書き間違い、使用中のポート、接続を拒否するデータベースやストレージなどが書かれています。',
    '`504`になる場合や、プッシュが毎回同じ秒数で切れる場合は、NGINX、ロードバランサー、コンテンツ配信ネットワークのいずれかの制限が原因です。GitLab付属のNGINXは900秒待ちます。途中にあるもののうち、最も短い待ち時間で決まります。',
    'JSON（`UNAVAILABLE`）を含む`503`は、レジストリ自身の応答です。ストレージのヘルスチェックに失敗しています。[[storage-health-check-failing]]を参照してください。',
  ],
  questions: {
    place: {
      title: 'ゲートウェイの背後でどちらのサービスが失敗していますか？',
      help: 'クライアントのある場所で実行してください。両方にログインなしで問い合わせ、応答を表示します。レジストリは401、トークンサービスは403であれば正常です。',
      answers: {
        registry: 'レジストリ',
        gitlab: 'GitLabのトークンサービス',
        none: '現在はどちらも失敗していない',
        unsure: '確認できない',
      },
    },
    reason: {
      title: 'ゲートウェイで何が起きましたか？',
      help: 'エラーログの最後の行が表示されます。ここで重要なのは、リクエストに`/v2/`を含む行です。',
      answers: {
        refused: '`Connection refused`、`No route to host`、`no live upstreams`',
        timeout: '`upstream timed out`、またはクライアントに`504`が返る',
        closed: '`upstream prematurely closed connection`、`Connection reset by peer`',
        unresolved: '`host not found in upstream`',
        unsure: 'ログを読めない',
      },
    },
    state: {
      title: 'レジストリは動き続けていますか？',
      help: '10秒の間隔を置いて2回確認します。',
      answers: { up: '動いている', down: '停止している', restarting: '起動を繰り返している', unsure: '確認できない' },
    },
    'gitlab-kind': {
      title: 'GitLabはどのように失敗していますか？',
      help: 'ここで重要なのは、リクエストに`/jwt/auth`を含む行です。そのような行がなく、クライアントに`500`が返る場合は、GitLab自身のエラーです。',
      answers: {
        'no-answer': '応答しない：`502`、`503`、`504`',
        error: '`500`を返す',
        unsure: '確認できない',
      },
    },
  },
  outcomes: {
    'start-it': {
      title: 'レジストリを起動する',
      body: 'ゲートウェイは正常ですが、その背後で何も動いていません。',
    },
    'stops-again': {
      title: 'レジストリが起動時に停止する理由を調べる',
      body: '設定か環境の何かが、起動を妨げています。最後のログに書かれています。',
    },
    'right-upstream': {
      title: 'プロキシの接続先をレジストリに合わせる',
      body: 'レジストリは動いていますが、プロキシが別のアドレスまたはポートに接続しようとしています。',
    },
    'too-slow': {
      title: '待ち時間を延ばし、データをすぐに通す',
      body: '大きなレイヤーは、送信と保存に何分もかかります。途中のゲートウェイはすべて、それだけ待つ必要があります。また、アップロードをいったんためてはいけません。',
    },
    'closed-early': {
      title: 'レジストリが接続を切る理由を調べる',
      body: 'レジストリはリクエストを受け取りましたが、応答せずに接続を閉じました。',
    },
    'upstream-name': {
      title: 'upstreamの名前を直す',
      body: 'NGINXが、リクエストを渡す先のホスト名を解決できません。解決できないと、NGINXは起動もできません。',
    },
    'gitlab-down': {
      title: 'GitLabを復旧する',
      body: 'レジストリは正常ですが、GitLabがトークンを発行していません。Web画面も使えないはずです。',
    },
    'gitlab-fails': {
      title: 'トークンサービスのエラーを直す',
      body: 'GitLabは動いていますが、トークンの作成に失敗しています。例外の名前はログにあります。',
    },
    'over-now': {
      title: '現在は両方のサービスが応答している',
      body: '再起動、アップグレード、一時的な高負荷のいずれかだったか、複数あるサーバーの一部だけが失敗しています。いつ起きたかはログでわかります。',
    },
  },
  steps: {
    'registry-status': {
      title: '稼働しているか、最後に何を記録したかを確認する',
      body: '最後の数行で`fatal`、`panic`、`Error:`を探します。Kubernetesでは、メモリ不足でポッドが停止したかどうかも`kubectl describe pod`でわかります。',
    },
    'start-registry': {
      title: 'レジストリを起動する',
      body: '数秒で終わります。また停止する場合は、「レジストリは動き続けていますか？」の質問に答え直してください。',
      undo: '元に戻すものはありません。',
    },
    'where-it-listens': {
      title: 'レジストリがどこで応答するかを確認する',
      body: 'プロキシが使うポートを指定します。そこで応答がなければ、実際のポートは`sudo ss -lntp`でわかります。Helmチャートでは、Serviceにエンドポイントがあるかを`kubectl get endpoints`で確認します。',
    },
    'upstream-address': {
      title: 'プロキシに同じアドレスを設定する',
      body: '自分で用意したNGINXの場合です。GitLab付属のNGINXは、`registry["registry_http_addr"]`からアドレスを得ます。異なるのは、誰かが別のファイルを手で書いた場合だけです。コンテナの中では、`127.0.0.1`はそのコンテナ自身です。',
      undo: '元のアドレスに戻し、プロキシを再読み込みします。',
    },
    reload: {
      title: '設定を反映し、プロキシに再読み込みさせる',
      body: '処理中のリクエストは、元の設定で最後まで処理されます。Docker Composeでは、設定が変わるとコンテナが作り直され、GitLabは数分間使えません。',
      undo: '元の設定をもう一度反映します。',
    },
    'who-gave-up': {
      title: '何が、何秒で打ち切ったかを確認する',
      body: 'エラーページの`<center>`の行に、サーバーの名前があります。切れるまでの秒数を数えてください。NGINXとAWSのロードバランサーでは60、Cloudflareでは100（`524`）、Azureでは230が一般的な上限です。`/v2/`でさえ時間切れになる場合は、レジストリ自体が止まっています。レジストリを再起動し、ストレージを確認してください。',
    },
    'wait-longer': {
      title: 'プロキシを900秒待たせる',
      body: 'GitLabやレジストリの手前に自分で用意したプロキシの場合です。GitLab付属のNGINXは、すでにこの値です。リクエストをためなければ、アップロードはトークンが有効なうちにレジストリに届きます。',
      undo: '元の値に戻し、プロキシを再読み込みします。',
    },
    'outer-timeouts': {
      title: 'さらに外側も同じように設定する',
      body: 'ロードバランサーのアイドルタイムアウトを900秒以上にします。コンテンツ配信ネットワークの上限が固定されている場合は、レジストリのホストをそこに通さないようにします。',
      undo: '元の値に戻します。',
    },
    'why-closed': {
      title: '発生した時刻の前後を調べる',
      body: '時刻を比べます。直後に起動のメッセージがあれば、レジストリが異常終了したか、再起動されました。メモリ不足は`dmesg`または`kubectl describe pod`でわかります。`chunksize`が大きいと、多くのメモリを使います。Google Cloud Storageを使い、プッシュ中にCPU負荷が高い場合は、レジストリのクライアントのHTTP/2が疑われます（[[gcs-http2]]）。',
    },
    'name-upstream': {
      title: 'NGINXが解決できる名前またはアドレスを書く',
      body: 'コンテナのネットワークではサービスの名前を使い、両方が同じネットワークにある必要があります。NGINXは起動時に名前を解決するため、レジストリの後に起動するか、アドレスを書きます。',
      undo: '元の名前に戻し、NGINXを再読み込みします。',
    },
    'token-errors': {
      title: 'GitLabのWebサービスの状態を確認する',
      body: 'Pumaが動いていないか、稼働時間が数秒であれば、トークンは作れません。最後の行は、失敗したリクエストです。',
    },
    'start-gitlab': {
      title: '停止しているサービスを起動する',
      body: '動いているサービスはそのままです。Kubernetesでは、Webのポッドが1つずつ入れ替わります。',
      undo: '元に戻すものはありません。',
    },
    'wait-for-gitlab': {
      title: '数分待つ',
      body: '起動後、Pumaが応答するまでに1分以上かかります。それまでの`502`は正常です。続く場合は`/var/log/gitlab/puma/puma_stderr.log`を読み、ディスクの空きとデータベースの稼働を確認してください。',
    },
    'mend-gitlab': {
      title: '例外が示す問題を直す',
      body: '`gitlab-registry.key`の`Errno::ENOENT`または`Errno::EACCES`は、キーがないか、読めません。設定をもう一度反映すると、書き込まれます。それでも作られない場合は[[missing-registry-key]]を参照してください。`OpenSSL::PKey`は、キーのファイルが壊れているか、別の内容です。',
      undo: '元のファイルまたは設定に戻します。',
    },
    'leave-17-11-0': {
      title: '後のリリースに更新する',
      body: '`TypeError (no implicit conversion of nil into String)`は17.11.0の不具合です。先にバックアップを取ってください。',
      undo: 'アップグレードを簡単に元へ戻す方法はありません。戻すにはバックアップが必要です。',
    },
    'newest-errors': {
      title: 'エラーログの最新の行を読む',
      body: '確認が成功しても新しい行が増える場合は、ゲートウェイの背後の一部のサーバーだけが失敗しています。どれかは、`upstream:`の後のアドレスでわかります。',
    },
  },
  checks: {
    registry: {
      title: 'プロキシ経由でレジストリに4回接続する',
      fixed: 'レジストリは、ゲートウェイを通して応答しています。',
      notFixed: 'ゲートウェイはまだ応答を得られません。理由はエラーログの最新の行にあります。',
    },
    token: {
      title: 'トークンを求める',
      fixed: 'GitLabのトークンサービスが応答しています。',
      notFixed: 'トークンサービスはまだ失敗しています。',
    },
    push: {
      title: '大きなイメージをもう一度プッシュする',
      fixed: 'プッシュが完了しました。',
      notFixed:
        'まだ途中で切れます。秒数をもう一度測ってください。途中の別のゲートウェイに、次の制限があるかもしれません。',
    },
  },
  evidence: {
    'upstream-refused': 'NGINXは、レジストリのアドレスに接続できませんでした。',
    'upstream-timeout': 'NGINXはレジストリの応答を待ち、時間切れになりました。',
    'upstream-closed': 'レジストリが、応答せずに接続を閉じました。',
    'upstream-unresolved': 'NGINXが、レジストリのホスト名を解決できません。',
    'registry-5xx-in-access-log': 'NGINXが、レジストリへのリクエストに自らエラーを返しました。',
    'token-upstream-failed': 'GitLabのNGINXが、トークンのリクエストを渡せませんでした。',
    'token-gateway-error': 'トークンのリクエストに、ゲートウェイがエラーを返しました。',
    'token-server-error': 'GitLabが、トークンの作成に失敗しました。',
    'client-bad-gateway':
      'レジストリの手前のゲートウェイが応答を得られませんでした。理由はゲートウェイのエラーログにしかありません。',
    'daemon-bad-gateway': 'デーモンが打ち切りました。レジストリの手前のゲートウェイが応答を得られませんでした。',
    'traefik-bad-gateway': 'Traefikが、背後のレジストリから応答を得られませんでした。',
    'load-balancer-5xx': 'ロードバランサーが、背後のレジストリから正しい応答を得られませんでした。',
    'haproxy-no-server': 'HAProxyに、リクエストを渡せるサーバーがありません。',
    'no-endpoints': 'ゲートウェイに、リクエストを渡す先のレジストリがありません。',
    'token-stage-bad-gateway': 'クライアントがGitLabにトークンを求めたときの応答です。',
    'token-stage-server-error': 'クライアントがトークンを求めたときに、GitLabでエラーが起きました。',
    'token-service-failed': 'GitLabのトークンサービスの代わりに、ゲートウェイが応答しました。',
    'token-service-error': 'GitLabのトークンサービスがエラーを返しました。',
    'curl-bad-gateway': 'サービスの代わりに、ゲートウェイが応答しました。',
    'gitlab-page': 'GitLab自身のエラーページです。Webサービスが応答していません。',
    'asked-registry-fails': 'レジストリのゲートウェイがエラーを返しています。',
    'asked-gitlab-fails': 'GitLabのゲートウェイがエラーを返しています。',
    'state-up': 'レジストリは動いています。',
    'state-down': 'レジストリは停止しています。',
    'state-restarting': 'レジストリは起動を繰り返しています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
