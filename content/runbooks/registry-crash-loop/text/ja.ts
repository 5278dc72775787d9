import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'レジストリが起動するたびにすぐ停止する',
  summary: '起動時に必要な処理ができないため、レジストリが終了と再起動を繰り返しています。',
  symptom:
    'リクエストは`502`または`503`になります。`gitlab-ctl status`には`down: registry: 1s, normally up, want up`または数秒の稼働時間が、Kubernetesには`CrashLoopBackOff`が表示されます。',
  background: [
    'レジストリは、待ち受けを始める前に設定を読み、ストレージ、トークン認証、有効であればメタデータデータベースを準備し、それからポートを確保します。どこかで失敗すると、ログに最後の1行を残して終了します。',
    'サービスマネージャーがすぐに再起動するため、状態は交互に変わり、見る瞬間によっては稼働中に見えます。大切なのは、プロセスが同じまま続いているかどうかです。手動で再起動しても変わりません。',
  ],
  questions: {
    reason: {
      title: '停止する前の最後の行は何ですか？',
      findOut: 'レジストリのログで、最後の`fatal`、`panic:`、または`Error:`の行を確認します。',
      answers: {
        port: '`bind: address already in use`',
        'debug-port': '`error listening on debug interface`',
        configuration: '設定に関するもの',
        database: 'メタデータデータベースに関するもの',
        storage: 'オブジェクトストレージの認証情報に関するもの',
        permission: '`permission denied`',
        unsure: '手がかりがない',
      },
    },
  },
  outcomes: {
    'free-port': {
      title: 'レジストリのポートを空ける',
      body: '別のプログラムが使っています。2つ目のレジストリ、コンテナ、または終了しなかった以前のプロセスです。',
    },
    'move-debug': {
      title: 'デバッグサーバーに空いているポートを割り当てる',
      body: 'レジストリ自体は起動できますが、デバッグサーバーが待ち受けできません。',
    },
    'to-configuration': { title: '設定を直す', body: 'メッセージは、設定の一部を示しています。' },
    'to-database': {
      title: 'データベースを使えるようにする',
      body: 'データベースを使えないと、レジストリは待たずに終了します。',
    },
    'to-credentials': {
      title: '有効な認証情報を設定する',
      body: 'ストレージが、レジストリの最初のリクエストを拒否しました。',
    },
    'to-permission': {
      title: 'レジストリがディレクトリを使えるようにする',
      body: 'レジストリのユーザーに、読み書きの権限がありません。',
    },
    foreground: {
      title: 'フォアグラウンドで起動して理由を読む',
      body: 'ログの準備前に終了した理由は、そこでしかわかりません。',
    },
  },
  steps: {
    'see-log': {
      title: '状態と直近のログを確認する',
      body: 'Kubernetesでは、`kubectl logs --previous`で終了したコンテナのログを表示できます。',
    },
    'see-owner': {
      title: 'ポートを使っているプログラムを確認する',
      body: 'どのポートかはメッセージに書かれています。`ss`の行の末尾に、名前とプロセスIDがあります。',
    },
    'stop-other': {
      title: '不要であれば、そのプログラムを停止する',
      body: "プロセスを強制終了せず、そのプログラム自身のサービスとして停止します。必要なプログラムであれば、レジストリに別のポートを割り当てます。Linuxパッケージでは`registry['registry_http_addr']`、レジストリ自身のファイルでは`http.addr`です。このポートはほかの設定にもあります。[[internal-port]]を参照してください。",
      undo: 'そのプログラムを再び起動します。',
    },
    'debug-port': {
      title: '別のデバッグ用アドレスを設定する',
      body: 'ループバックアドレスの空いているポートを選びます。デバッグサーバーを使わない場合は、設定を取り除きます。Helmでは、ポッドごとにポートが分かれているため、同じポッド内の別のコンテナを確認してください。',
      undo: '以前のアドレスに戻します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'Docker Composeではコンテナが作り直されるため、GitLab全体が数分間使えなくなります。',
      undo: '以前の値に戻し、もう一度反映します。',
    },
    start: {
      title: 'レジストリを起動する',
      body: '起動するまでリクエストは失敗します。',
      undo: '元に戻すものはありません。',
    },
    'run-foreground': {
      title: 'フォアグラウンドで起動する',
      body: '先に`gitlab-ctl stop registry`でサービスを停止します。`sudo -u registry /opt/gitlab/embedded/bin/registry serve /var/opt/gitlab/registry/config.yml`を実行します。最初のメッセージが理由です。',
      undo: 'Ctrl+Cで終了し、`gitlab-ctl start registry`を実行します。',
    },
  },
  checks: {
    stays: {
      title: 'レジストリが動き続けるか確認する',
      fixed: 'レジストリは動き続けています。',
      notFixed: 'まだ停止します。ログの最後の行をもう一度確認してください。',
    },
  },
  evidence: {
    'port-in-use': '別のプログラムが使っているため、レジストリがポートを確保できませんでした。',
    'debug-port-in-use': 'レジストリのデバッグサーバーが、ポートを確保できませんでした。',
    'runit-restarts': '稼働しているはずのサービスが、直前に停止しました。',
    'short-uptime': 'レジストリは、ごく最近起動したばかりです。',
    'pod-restarts': 'Kubernetesが、レジストリのポッドを再起動し続けています。',
    'systemd-restarts': 'systemdが、レジストリのサービスの終了と再起動を記録しています。',
    'container-restarts': 'Dockerが、レジストリのコンテナを再起動し続けています。',
    'not-configured': 'レジストリが、起動時の準備に失敗しました。',
    'stopped-by-configuration': '設定が理由で停止しました。',
    'stopped-by-database': 'メタデータデータベースが理由で停止しました。',
    'stopped-by-storage': 'オブジェクトストレージに拒否されて停止しました。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
