import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'ログインまたは権限が拒否される',
  summary: 'レジストリは動いています。認証情報が正しくないか、必要な権限がないか、イメージ名が別の場所を指しています。',
  symptom:
    '`docker login`が`unauthorized: HTTP Basic: Access denied`や`denied: access forbidden`になります。または、ログインは成功するのに、プッシュやプルが`denied: requested access to the resource is denied`で終わります。Kubernetesでは`pull access denied`や`insufficient_scope: authorization failed`と表示されます。',
  background: [
    '判断は2か所で順に行われます。まずGitLabのトークンサービスが、誰であるかを確認します。401と`HTTP Basic: Access denied`なら、認証情報が間違っているか期限切れです。403と`access forbidden`なら、認証情報が届いていないか、レジストリをまったく使えないトークンです。受け入れた場合は、許可される操作を並べたトークンを発行します。許可される操作が1つもなくても発行します。',
    '次にレジストリは、その一覧とクライアントが求める操作を比べるだけです。足りなければ`denied: requested access to the resource is denied`になります。つまり、`docker login`の成功は認証情報が正しいことを示すだけで、プロジェクトでの権限については何も示しません。',
    '存在しないプロジェクト、見る権限のないプロジェクト、レジストリが無効なプロジェクトは、どれも同じ応答になります。`repository does not exist or may require`という文からは区別できません。イメージが削除されたという意味でもありません。',
    '`app`や`group/app`のようにホストのない名前は、Docker Hubのものとして扱われます。デーモンはDocker Hubに問い合わせ、Docker Hubも同じ文言で答えます。ビルドしたマシンにしかないイメージでも同じです。',
    'ログインが`failed with status: 401 Unauthorized`で終わる場合、パスワードを変えても直りません。GitLabは認証情報を受け入れ、レジストリがトークンを拒否しています。[[token-untrusted-key]]、[[token-rejected]]、[[clock-skew]]のいずれかを見てください。',
  ],
  questions: {
    said: {
      title: 'エラーには何と書かれていますか？',
      help: 'メッセージの最後の部分を見てください。その前にある`Error response from daemon`や`ErrImagePull`からは、原因はわかりません。',
      findOut: '失敗するコマンドをもう一度実行し、出力をすべて上の欄に貼り付けてください。',
      answers: {
        credentials: '`HTTP Basic: Access denied`、`invalid username/password`、トークン取得時の401',
        'two-factor': '`You must use a personal access token`',
        forbidden: '`access forbidden`、`no basic auth credentials`、トークン取得時の403',
        scope: '`requested access to the resource is denied`、`insufficient_scope`',
        'hub-name': 'イメージ名にホストがない、または`docker.io/`で始まる',
        protected: '`protected tag`、`protected repository path`、`tag is immutable`',
        'other-registry': 'GitLab以外のレジストリからのエラーである',
        'header-dropped': 'プロキシが`Authorization`ヘッダーを削除している',
        unsure: 'どれでもない、またはわからない',
      },
    },
    sent: {
      title: 'このホストとポートのログイン情報は保存されていますか？',
      help: 'プルやプッシュを行うマシンで、失敗するコマンドと同じユーザーで実行してください。認証情報は表示しません。ホストとポートは、イメージ名のものと同じである必要があります。',
      answers: {
        yes: '保存されている（途中に自前のプロキシはない）',
        no: '保存されていない',
        proxy: '保存されている（GitLabの手前に自前のプロキシがある）',
        unsure: 'わからない',
      },
    },
    granted: {
      title: 'このログインに、GitLabは何を許可しますか？',
      help: 'コマンドは、dockerと同じ方法でGitLabにトークンを求め、許可された操作だけを表示します。ホストとタグを除いたイメージのパスを指定してください。パスワードまたはトークンはcurlが尋ねます。まだない名前でプッシュが許可された場合、GitLabにはその名前の空のイメージリポジトリができます。',
      answers: {
        refused: '認証情報が拒否される',
        forbidden: 'レジストリをまったく使えない',
        none: 'このリポジトリでは何も許可されない',
        pull: 'プルはできるが、プッシュはできない',
        push: 'プルもプッシュもできる',
        unsure: '実行できない',
      },
    },
    who: {
      title: '何を使ってログインしていますか？',
      findOut:
        'CIジョブでは、`$CI_REGISTRY_USER`と`$CI_JOB_TOKEN`がジョブの認証情報です。それ以外では、パスワードとして入力または保存したものを確認してください。',
      answers: {
        password: 'ユーザーのパスワード',
        token: 'パーソナル、プロジェクト、グループのアクセストークン',
        deploy: 'デプロイトークン',
        job: 'CIジョブのトークン',
        unsure: 'わからない',
      },
    },
    project: {
      title: 'イメージのプロジェクトについて、どれが当てはまりますか？',
      findOut:
        'ログインに使うユーザーで、イメージのプロジェクトをGitLabで開いてください。ページが見つからなければ、メンバーでないか、パスが間違っています。「デプロイ > コンテナレジストリ」がなければ、機能が無効か、そのユーザーに表示されない設定です。',
      answers: {
        role: 'ユーザーがメンバーでない、またはロールが足りない',
        feature: 'プロジェクトでコンテナレジストリが無効になっている',
        name: 'イメージ名のパスがプロジェクトのパスと異なる',
        job: '別のプロジェクトのCIジョブがイメージを使おうとしている',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'new-token': {
      title: 'レジストリを使えるトークンでログインする',
      body: '2要素認証を有効にしている場合や、パスワードでのサインインを禁止している場合は、トークンしか使えません。プルには`read_registry`が、プッシュには`write_registry`と`read_registry`の両方が必要です。',
    },
    'deploy-token': {
      title: 'デプロイトークンを直す',
      body: 'デプロイトークンが使えるのは、所属するプロジェクトまたはグループの中だけです。作成時に選んだスコープで、取り消されるか期限が切れるまで有効です。',
    },
    'job-token': {
      title: 'CIジョブの認証情報を正しく使う',
      body: 'ジョブの実行中だけ有効です。ほかのプロジェクトでは、そのプロジェクトが許可した場合にだけ使えます。',
    },
    'log-in': {
      title: 'イメージと同じホストとポートにログインする',
      body: 'クライアントがログイン情報を送らなかったため、GitLabは匿名のアクセスとして扱いました。',
    },
    'keep-authorization': {
      title: '`Authorization`ヘッダーを通す',
      body: 'GitLabまたはレジストリの手前にあるプロキシが、ログイン情報を運ぶヘッダーを削除または置き換えています。',
    },
    'raise-role': {
      title: 'ユーザーに十分なロールを与える',
      body: 'プッシュには、プロジェクトのデベロッパーロールが必要です。プライベートプロジェクトからのプルには、メンバーである必要があります。',
    },
    'turn-on-feature': {
      title: 'プロジェクトでコンテナレジストリを有効にする',
      body: '機能が無効な間は、ロールに関係なく、誰にも何も許可されません。',
    },
    'compare-names': {
      title: 'イメージ名とプロジェクトのパスを見比べる',
      body: '確認したリポジトリには権限があります。失敗するコマンドは、別の名前か別のログインを使っています。',
    },
    'name-with-host': {
      title: '名前の先頭にレジストリのホストを付ける',
      body: 'ホストがないと、dockerはDocker Hubに問い合わせます。手元でビルドしただけのイメージは、プッシュしなければほかのマシンからプルできません。',
    },
    protected: {
      title: 'タグまたはリポジトリが保護されている',
      body: 'ログインに問題はありません。プロジェクトのルールが、このタグまたはリポジトリへの書き込みや削除を禁じています。',
    },
    'other-registry': {
      title: '拒否しているのは別のレジストリ',
      body: 'GitLabは関わっていません。メッセージにあるホストのレジストリで、認証情報と権限を直す必要があります。',
    },
  },
  steps: {
    'create-token': {
      title: 'アクセストークンを作成する',
      body: 'GitLabで、アバターの「プロファイルを編集 > アクセストークン」、またはプロジェクトやグループの設定から作成します。`read_registry`を選び、プッシュもするなら`write_registry`も選びます。有効期限を控えておいてください。期限切れのトークンは、パスワード間違いと同じエラーになります。',
      undo: '同じページでトークンを取り消します。',
    },
    'log-in-again': {
      title: 'ログインし直す',
      body: 'パスワードを尋ねられたら、トークンを貼り付けます。スクリプトでは`--password-stdin`を使うと、`$`や`!`などの文字も変わらずに届きます。',
      undo: '`docker logout`にホストを付けて実行し、ログインを削除します。',
    },
    'look-at-deploy-token': {
      title: 'デプロイトークンを確認する',
      body: 'プロジェクトまたはグループの設定の「リポジトリ > デプロイトークン」で、有効であること、イメージのプロジェクトかその上位グループのものであること、`read_registry`または`write_registry`があることを確認します。満たさなければ、新しく作成します。',
      undo: '同じページで新しいトークンを取り消します。',
    },
    'job-variables': {
      title: 'ジョブの変数でログインする',
      body: 'ジョブで最初にプルまたはプッシュする前に、`echo "$CI_REGISTRY_PASSWORD" | docker login "$CI_REGISTRY" -u "$CI_REGISTRY_USER" --password-stdin`を実行します。イメージの名前には`$CI_REGISTRY_IMAGE`を使います。この認証情報はジョブの終了とともに無効になるため、Kubernetesクラスターのようにあとからプルするものには使えません。そこにはデプロイトークンを渡してください。',
      undo: 'ジョブの記述を元に戻します。',
    },
    'allow-project': {
      title: '別のプロジェクトのイメージなら、その許可リストに追加する',
      body: 'イメージを持つプロジェクトの「設定 > CI/CD > ジョブトークンの権限」で、プルするジョブのプロジェクトまたはグループを追加します。ジョブを開始したユーザーにも、そのプロジェクトへのアクセス権が必要です。',
      undo: '許可リストから取り除きます。',
    },
    'same-user': {
      title: '誰のログインが使われるかを確認する',
      body: '最後の行がユーザーです。`sudo docker`はrootのログインを使います。ポートの有無が異なれば別のログインとして扱われ、出力に認証情報ヘルパーがあれば、ファイルより優先されます。',
    },
    'pull-secret': {
      title: 'Kubernetesでは、ログインをプル用のSecretとして保存する',
      body: 'Secretの型は`kubernetes.io/dockerconfigjson`とし、ポッドと同じネームスペースに置きます。イメージと同じホストとポートを記載し、ポッドまたはサービスアカウントの`imagePullSecrets`に指定してください。',
      undo: 'Secretを削除し、指定から外します。',
    },
    'find-rules': {
      title: 'このヘッダーを扱うプロキシの設定を探す',
    },
    'pass-header': {
      title: 'ヘッダーをそのまま通す',
      body: '`proxy_set_header Authorization "";`と、`/jwt/auth`や`/v2/`にサインインを求める設定を取り除き、プロキシを再読み込みします。GitLabへの経路とレジストリへの経路の両方で、このヘッダーが必要です。',
      undo: '元の設定に戻し、プロキシを再読み込みします。',
    },
    raise: {
      title: 'プロジェクトまたはグループでのロールを上げる',
      body: '「管理 > メンバー」で変更します。依存プロキシのイメージではグループのロールが使われ、ゲストロールで足ります。次に発行されるトークンから新しい権限が入ります。待つ必要も、再起動の必要もありません。',
      undo: '元のロールに戻します。',
    },
    'turn-on': {
      title: '機能を有効にする',
      body: 'プロジェクトの「設定 > 一般 > 可視性、プロジェクトの機能、権限」でコンテナレジストリを有効にし、誰が使えるかを確認します。切り替えが表示されなければ、インスタンス全体でレジストリが無効です。',
      undo: '再び無効にします。イメージはそのまま残ります。',
    },
    compare: {
      title: '名前を部分ごとに見比べる',
      body: 'ホストに続くパスは、サブグループも含むプロジェクトの完全なパスで始まり、すべて小文字である必要があります。そのあとには任意の名前を続けられます。失敗するコマンドにあるパスと、そのマシンのユーザーで、もう一度実行してください。',
    },
    'push-full-name': {
      title: 'イメージを完全な名前でプッシュする',
      undo: 'プロジェクトの「デプロイ > コンテナレジストリ」でタグを削除します。',
    },
    'use-full-name': {
      title: 'イメージをプルするすべての場所で完全な名前を使う',
      body: '`.gitlab-ci.yml`、Composeファイル、Kubernetesのマニフェストなどです。イメージを手元だけで使う場合は、レジストリに問い合わせない設定にします。Runnerでは`pull_policy`を`if-not-present`に、ポッドでは`imagePullPolicy`を`IfNotPresent`か`Never`にし、イメージをそのノードに読み込んでおきます。',
      undo: '元の名前に戻します。',
    },
    'log-in-to-hub': {
      title: 'Docker Hubのイメージなら、そこにログインする',
      body: 'まず綴りを確かめてください。プライベートイメージには、利用できるアカウントで、ホストを付けずに`docker login`を実行します。プッシュには、そのアカウントのリポジトリが必要です。',
      undo: '`docker logout`でログインを削除します。',
    },
    'see-rules': {
      title: 'プロジェクトのルールを確認する',
      body: 'プロジェクトの「設定 > パッケージとレジストリ」に、保護されたリポジトリと保護されたタグ、それぞれに必要なロールが表示されます。',
    },
    'change-rule': {
      title: '別のタグを使うか、ルールを変更する',
      body: '不変のタグは誰にも上書きできないため、新しいタグでプッシュします。保護されたタグやリポジトリには、ルールが求めるロールを持つユーザーでログインするか、ルールのロールを下げます。',
      undo: 'ルールのロールを元に戻します。',
    },
    'other-rights': {
      title: 'そのレジストリで権限を直す',
      body: 'アカウントがそのリポジトリをプルまたはプッシュできること、パスワードやトークンの期限が切れていないこと、レジストリが自分のネットワークからの接続を許可していることを確認します。クラウドのレジストリには、数時間で切れるパスワードを発行するものがあります。',
      undo: 'そのレジストリで与えた権限を取り消します。',
    },
  },
  checks: {
    login: {
      title: 'もう一度ログインする',
      fixed:
        '認証情報は受け入れられました。続いてプッシュまたはプルをやり直してください。権限が検証されるのはそのときです。',
      notFixed: 'ログインはまだ拒否されています。',
    },
    rule: {
      title: 'このログインでプッシュできるかを確認する',
      fixed:
        'GitLabはこのログインにプッシュを許可しています。保護されたタグは、実際にプッシュするまでわかりません。プッシュをやり直してください。',
      notFixed: 'GitLabは、このログインのプッシュをまだ拒否しています。',
    },
    access: {
      title: 'GitLabが許可する操作をもう一度確認する',
      fixed: 'GitLabはこのリポジトリへのアクセスを許可しています。プッシュするには、行に`push`が必要です。',
      notFixed: 'GitLabはまだ何も許可していません。',
    },
  },
  evidence: {
    'basic-denied':
      'GitLabがこの認証情報を受け入れません。間違っているか、期限切れか、トークンが必要なのにパスワードを使っています。',
    'two-factor': 'このアカウントでは、パスワードの代わりにパーソナルアクセストークンが必要です。',
    'token-service-401': 'トークンサービスが認証情報を拒否しました。',
    'login-invalid': 'ログインが拒否されました。podmanとskopeoは、トークンが拒否された場合にもこう表示します。',
    'access-forbidden': 'GitLabにログイン情報が届いていないか、レジストリを使えないログインです。',
    'token-service-403': 'トークンサービスが403を返しました。ログイン情報がないか、レジストリを使えないログインです。',
    'permissions-denied-log': 'GitLabは、クライアントが求めた操作を許可しませんでした。',
    'jwt-authentication-failed': 'GitLabは、このトークンのリクエストの認証情報を受け入れませんでした。',
    'token-request-401': 'トークンのリクエストが、認証情報のために拒否されました。',
    'token-request-403':
      'トークンのリクエストが拒否されました。ログイン情報がないか、レジストリを使えないログインです。',
    'resource-denied': 'トークンは正しいものの、このリポジトリに対する権限がありません。',
    'pull-denied': 'このリポジトリをプルする権限がないか、リポジトリが存在しません。',
    'containerd-denied': 'トークンは正しいものの、このリポジトリに対する権限がありません。',
    'containerd-denied-image': '拒否されたイメージです。',
    'scope-challenge': 'トークンに権限が足りない、とレジストリが答えています。',
    'scope-log': 'レジストリが、権限の足りないトークンを受け取りました。正常な動作中にも記録される行です。',
    protected: 'ルールがこのタグまたはリポジトリを保護しています。',
    'hub-pull-denied': '名前にレジストリのホストがないため、Docker Hubに問い合わせています。',
    'push-to-hub': '名前にレジストリのホストがないため、Docker Hubへプッシュしています。',
    'authentication-required': 'レジストリがトークンを求めたか、受け取ったトークンを受け入れませんでした。',
    'ggcr-unauthorized': 'レジストリがトークンを求めたか、受け取ったトークンを受け入れませんでした。',
    'kaniko-push-check': 'kanikoには、この名前でプッシュする権限がありません。',
    'bare-refusal': 'レジストリが、理由を示さずにリクエストを拒否しました。',
    'other-registry-refused': '別のレジストリが、ログインまたは権限を拒否しました。',
    'other-registry-network': '別のレジストリが、このネットワークからの接続を許可していません。',
    'stored-login': 'クライアントに、このホストとポートのログインがあります。',
    'no-stored-login': 'クライアントに、このホストとポートのログインがありません。',
    'granted-refused': 'GitLabがこの認証情報を受け入れません。',
    'granted-forbidden': 'この認証情報ではレジストリを使えません。',
    'granted-none': 'このリポジトリでは、GitLabはこのログインに何も許可しません。',
    'granted-pull': 'GitLabはこのログインに、プルだけを許可します。',
    'granted-push': 'GitLabはこのログインに、プルとプッシュを許可します。',
    'granted-token-refused': 'GitLabがトークンを発行したのに、レジストリが拒否しています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
