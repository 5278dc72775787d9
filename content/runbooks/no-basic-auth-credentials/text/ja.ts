import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'クライアントに、このレジストリのログインがない',
  summary:
    'プルまたはプッシュを行うプログラムがログインを求められましたが、このホストとポートに一致するものがなく、権限を確認する前に処理をやめました。',
  symptom:
    'プッシュやプルが`no basic auth credentials`ですぐに終わります。すべてのレイヤーが`Preparing`と表示された直後に出ることもあります。CIジョブでは`Failed to pull image`、Kubernetesでは`ErrImagePull`に続けて表示されます。ログインに成功した直後でも、そのログインが別の名前、別のユーザー、別のマシンのものなら起こります。',
  background: [
    'ログインは、ユーザーごと、アドレスごとに保存されます。Dockerは、イメージ名に書かれているとおりのホストとポートをキーにして`~/.docker/config.json`に保存します。`registry.example.com`へのログインは、`registry.example.com:5050`では使われません。`sudo docker`はrootのファイルを読み、デーモン自身はログインを持ちません。',
    'このメッセージには、見た目以上の意味があります。クライアントがこれを表示するのは、アドレスが`Www-Authenticate: Basic`でパスワードを求めたときです。GitLabのレジストリは`Bearer`でトークンを求めるため、ログインのないクライアントは`denied: access forbidden`で拒否されます。したがって、メッセージのホストがGitLabのレジストリなら、その手前に独自のパスワードを求めるものがないかを調べてください。',
    '認証情報ヘルパー（ファイルの`credsStore`または`credHelpers`）を使う場合、ログインはファイルではなくキーリングにあります。デスクトップのセッションがないなどの理由でヘルパーが動かなければ、ログインを取り出せません。',
    'CIでは、手元のマシンの状態は関係ありません。Runnerがジョブのイメージをプルするときに使うのは、`DOCKER_AUTH_CONFIG`、Runnerのユーザーのファイル、またはGitLabがジョブに添える認証情報です。最後のものは、そのGitLabのレジストリでしか使えません。スクリプトの中でのプルとプッシュには、ジョブの中でのログインが必要です。Kubernetesのノードは、ポッドが指定するSecretを使います。',
    'もう一度手元でログインするという助言をよく見かけますが、効果があるのは、手元のマシンがプルする場合だけです。',
  ],
  questions: {
    where: {
      title: 'ログインがないのは、どのプログラムですか？',
      help: '画面を見ているマシンではなく、イメージをプルまたはプッシュしているマシンで考えてください。',
      answers: {
        machine: 'dockerやpodmanなど（手動またはサービスから実行）',
        job: 'GitLabのCIジョブ',
        node: 'Kubernetes（ポッドがイメージを取得できない）',
        unsure: 'わからない',
      },
    },
    stored: {
      title: 'このホストとポートのログインは保存されていますか？',
      help: '失敗するコマンドと同じユーザーで実行してください。そのコマンドに`sudo`が付いているなら、ここでも付けます。認証情報は表示されません。',
      answers: {
        yes: '保存されている',
        no: '保存されていない',
        helper: '認証情報ヘルパーが設定されていて、それが失敗する',
        unsure: '確認できない',
      },
    },
    asks: {
      title: 'そのアドレスは、クライアントに何を求めますか？',
      help: 'コマンドは、ログインなしでリクエストを1回送り、結果を1行で表示します。GitLabのレジストリが求めるのはトークンです。',
      answers: {
        token: 'トークン',
        basic: 'パスワード（`Basic`）',
        nothing: '何も求めない',
        unsure: '確認できない',
      },
    },
    'job-part': {
      title: '失敗しているのは、ジョブのどの部分ですか？',
      findOut:
        '行が`Failed to pull image`や`Job failed: failed to pull image`で始まるなら、ジョブまたはサービスのイメージです。自分で書いたコマンドを示す`$`の行のあとに出るなら、スクリプトです。',
      answers: {
        image: 'ジョブまたはサービスのイメージ（スクリプトが始まる前）',
        script: 'スクリプトの中のdockerコマンド',
        kaniko: 'kanikoでのビルド',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'log-in': {
      title: 'このホストとポートにログインする',
      body: 'プルまたはプッシュを行うマシンで、それを実行するユーザーとして行います。',
    },
    'mend-helper': {
      title: '認証情報ヘルパーを使わないか、直す',
      body: 'Dockerはまずヘルパーに問い合わせ、失敗してもファイルの内容は使いません。',
    },
    'same-login': {
      title: 'ログインはあるが、別のものが必要とされている',
      body: '保存されているログインの名前、ポート、ユーザーのいずれかが、失敗するコマンドと違います。',
    },
    'other-door': {
      title: 'レジストリの手前に、独自のパスワードを求めるものがある',
      body: 'または、GitLabのレジストリではありません。クライアントが1つのアドレスに使えるログインは1つです。プロキシにパスワードを、レジストリにトークンを渡すことはできません。',
    },
    'auth-config': {
      title: 'ジョブのイメージのためのログインをRunnerに渡す',
      body: 'そのGitLab自身のレジストリなら、何も要りません。ほかのレジストリの場合や、別のプロジェクトのログインを使う場合は、変数`DOCKER_AUTH_CONFIG`で渡します。',
    },
    'job-login': {
      title: 'ジョブの中でログインする',
      body: 'Runnerがジョブのイメージに何を使ったかに関係なく、スクリプトはログインのない状態で始まります。',
    },
    'kaniko-file': {
      title: 'kanikoがログインを読むファイルを書く',
      body: 'kanikoに`docker login`はありません。`/kaniko/.docker/config.json`を読みます。',
    },
    'pull-secret': {
      title: 'ポッドにプル用のSecretを渡す',
      body: 'Secretは、ポッドと同じネームスペースにあり、種類が正しく、イメージ名と同じホストとポートを指している必要があります。',
    },
  },
  steps: {
    'log-in-again': {
      title: 'ログインする',
      body: 'パスワードが受け付けられない場合は、パーソナルアクセストークンまたはデプロイトークンを使います。スクリプトでは`--password-stdin`を使うと、特殊文字がそのまま渡ります。',
      undo: '`docker logout`にホストを指定して、ログインを削除します。',
    },
    whose: {
      title: '誰のログインが使われるかを確認する',
      body: '最後の行がユーザーです。ファイルにある名前とイメージ名の先頭を、ポートも含めて1文字ずつ比べてください。',
    },
    'see-helper': {
      title: '指定されているヘルパーを確認する',
      body: '`credsStore`が`desktop`なら、プログラム`docker-credential-desktop`が必要です。ほかの名前でも同様です。',
    },
    'drop-helper': {
      title: 'ファイルからヘルパーの指定を削除する',
      body: '`~/.docker/config.json`のコピーを取り、`credsStore`の行、または`credHelpers`にあるこのホストの項目を削除します。以後、ログインはファイルそのものに保存され、ファイルを読める人なら誰でも読めます。',
      undo: 'コピーを戻します。',
    },
    'same-name': {
      title: 'どこでも同じ名前を使う',
      body: '`https://`の有無やポートの有無が違えば、別のログインになります。ログインしたときと同じ名前でイメージを指定し、systemdから起動するサービスには、そのユーザーのログインを用意します。',
    },
    'see-rules': {
      title: 'パスワードを求める設定を探す',
      body: '`auth_basic`も探してください。GitLabに含まれないプロキシやゲートウェイも対象です。',
    },
    'open-door': {
      title: 'レジストリのパスを、そのパスワードなしで通す',
      body: 'レジストリのホストの`/v2/`と、GitLabのホストの`/jwt/auth`から、パスワードの設定を外し、プロキシを再読み込みします。ログインの確認は、どちらも自分で行います。',
      undo: '設定を戻し、プロキシを再読み込みします。',
    },
    'own-password': {
      title: '別のレジストリなら、そこの認証情報でログインする',
      body: 'GitLabのトークンは、そこでは使えません。',
      undo: '`docker logout`にホストを指定して、ログインを削除します。',
    },
    'which-login': {
      title: 'どのログインが使われたかをジョブログで読む',
      body: '`Authenticating with credentials from`の行に書かれています。失敗したプルの前にこの行がなければ、そのホストのログインはありませんでした。優先順位は、`DOCKER_AUTH_CONFIG`、Runnerのユーザーのファイル、ジョブに添えられる認証情報の順です。',
    },
    'deploy-token': {
      title: 'プル用のデプロイトークンを作成する',
      body: 'イメージのあるプロジェクトまたはグループの「設定 > リポジトリ > デプロイトークン」で、`read_registry`を付けて作成します。ジョブが終わっても有効で、誰かのパスワードでもありません。',
      undo: 'デプロイトークンを取り消します。',
    },
    'write-entry': {
      title: '変数の値を表示する',
      body: '出力は秘密の情報です。base64は内容を隠しません。',
    },
    'set-variable': {
      title: '変数`DOCKER_AUTH_CONFIG`を設定する',
      body: 'ジョブを実行するプロジェクトまたはグループの「設定 > CI/CD > 変数」で設定します。複数のレジストリは、`auths`の項目を増やして1つの値にまとめます。同じホストについては、ジョブの認証情報よりもこの項目が優先されます。',
      undo: '変数を削除するか、元の値に戻します。',
    },
    'script-login': {
      title: '最初のdockerコマンドの前にログインする',
      body: '`$CI_REGISTRY`にはポートが含まれ、`$CI_REGISTRY_IMAGE`はそれで始まります。自分で書いた名前ではなく、この2つを使ってください。',
      undo: '追加した行を削除します。',
    },
    'empty-variables': {
      title: '`from a non TTY device`と表示されるなら、変数を確認する',
      body: 'パスワードが渡っていません。このジョブで変数が空になっているか、`--password-stdin`がありません。',
    },
    'write-file': {
      title: 'ジョブの始めにファイルを書く',
      undo: '追加した行を削除します。',
    },
    'create-secret': {
      title: 'Secretを作成する',
      undo: '`kubectl delete secret`に名前を指定して削除します。',
    },
    'name-secret': {
      title: 'ポッドのテンプレートでSecretを指定する',
      body: 'または、ポッドのサービスアカウントに追加します。テンプレートを変更すると新しいポッドが起動します。すでにあるポッドには反映されません。',
      undo: '一覧から削除します。',
    },
  },
  checks: {
    login: {
      title: '同じユーザーでもう一度ログインする',
      fixed: 'ログインが保存されました。プルまたはプッシュをやり直してください。',
      notFixed: '使えるログインがまだありません。',
    },
    door: {
      title: 'アドレスが何を求めるかをもう一度確認する',
      fixed: 'GitLabのレジストリらしく、トークンを求めています。',
      notFixed: 'まだ何かが独自のパスワードを求めています。',
    },
    image: {
      title: 'このジョブを追加して実行し、ログを貼り付ける',
      fixed: 'Runnerがイメージをプルできました。',
      notFixed: 'Runnerには、このイメージのログインがまだありません。',
    },
    script: {
      title: 'ジョブをもう一度実行し、ログを貼り付ける',
      fixed: 'ジョブがログインできました。',
      notFixed: 'ジョブにはまだログインがありません。',
    },
    events: {
      title: '次のプルの結果を確認する',
      fixed: 'イメージがプルされました。',
      notFixed: 'Kubernetesは、まだ使えるログインなしでプルしています。',
    },
  },
  evidence: {
    'no-basic-auth': 'アドレスがパスワードを求めましたが、クライアントには保存されたログインがありません。',
    'helper-failed': 'ログインを管理するプログラムが失敗したため、読み取りも保存もできませんでした。',
    'no-password-given': 'パスワードなしでログインが始まったため、ログインは行われていません。',
    'pull-secret-missing': 'ポッドが指定するログインを、Kubernetesが見つけられませんでした。',
    'asks-token': 'GitLabのレジストリと同じく、トークンを求めています。',
    'asks-basic': 'パスワードを求めています。GitLabのレジストリは、これを求めません。',
    'asks-nothing': 'このアドレスはログインを求めません。',
    'basic-challenge': 'このアドレスは、トークンではなくパスワードを求めています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
