import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'レジストリがトークンを拒否する、またはトークンを取得できない',
  summary:
    'GitLabのトークンサービスとレジストリの間で、発行者、オーディエンス、トークンサービスのアドレス、トークンそのもののいずれかが食い違っています。',
  symptom:
    'パスワードが正しいのに、`docker login`が`401 Unauthorized`や`authorization server did not include a token in the response`で終わります。プルは`unauthorized: authentication required`となり、podmanは`Requesting bearer token: invalid status code from registry 404`と表示します。',
  background: [
    'クライアントの最初のリクエストに、レジストリは必ず401を返します。その応答の`Www-Authenticate`ヘッダーには、レルム（GitLabの`/jwt/auth`のアドレス）と`service`が書かれています。クライアントはそこでトークンを受け取り、それを持って出直します。最初の401は、どのログにもある正常なものです。',
    'レジストリは、発行者、オーディエンス、時刻、署名キー、署名の順にトークンを検証します。ログに残るのは最初に見つかった不一致だけです。1つ直すと次のメッセージが現れることがあります。クライアントから見るとどれも同じで、ヘッダーには`error="invalid_token"`としか書かれません。区別できるのはレジストリのログだけです。',
    '発行者は、双方で同じつづりにしておく名前です。Linuxパッケージは`omnibus-gitlab-issuer`を、Helmチャートと自己コンパイルは`gitlab-issuer`を使います。種類の異なるGitLabとレジストリを組み合わせると、どちらかを変えるまでここで失敗します。オーディエンスは、どのGitLabでも`container_registry`です。レジストリの設定では同じものを`service`と呼びます。',
    '`error authorizing context: authorization token required`が並ぶログはこの問題に似ていますが、問題ではありません。アップストリームのレジストリが、最初の正常な401をこのように記録しているだけです。GitLabのレジストリは、GitLab 15.0の頃からこの行を書きません。この行を探すよう勧める古い手順に従っても、何も見つかりません。',
  ],
  questions: {
    service: {
      title: 'トークンサービスはどう応答しますか？',
      help: 'コマンドは、トークンの取得先をレジストリに尋ね、そのアドレスに認証情報なしで問い合わせます。秘密の値は表示しません。正常なら`token service: 403`と`application/json`が表示されます。',
      answers: {
        ok: '正常に応答する、またはトークンが発行されている',
        'not-found': '見つからない（404）、またはアドレスがない',
        disabled: '`registry not enabled`',
        html: 'Webページやサインイン画面が返る、またはトークンが入っていない',
        error: 'サーバーエラー（500、502、503）',
        unreachable: 'クライアントから到達できない',
        unsure: '問い合わせられない',
      },
    },
    refusal: {
      title: 'レジストリはなぜトークンを拒否しましたか？',
      help: '一度ログインを試してから、レジストリのホストでコマンドを実行してください。ログにある最近の拒否を表示します。',
      answers: {
        issuer: '`token from untrusted issuer`',
        audience: '`token intended for another audience`',
        altered: '署名、エンコード、形式のいずれかが正しくない',
        key: '`signed by untrusted key`',
        time: '期限切れ、またはまだ有効でない',
        unsure: 'ログを見られない',
      },
    },
    owner: {
      title: 'ログにある発行者は、自分のGitLabのものですか？',
      help: 'ログにある名前は、トークンに書かれていた発行者です。',
      findOut:
        "GitLab Railsを動かすノードで`sudo gitlab-rails runner 'puts Gitlab.config.registry.issuer'`を実行すると、自分のGitLabが書き込む発行者が表示されます。Helmではtoolboxポッドで、Docker Composeではコンテナの中で実行します。2つを比べてください。",
      answers: {
        ours: 'はい、同じ',
        other: 'いいえ、別のGitLabのトークンである',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'set-issuer': {
      title: 'GitLabが書き込む発行者を、レジストリに設定する',
      body: 'レジストリ側を変更します。再起動は数秒で済み、設定すべき値はログからわかります。署名キーはこれまでどおり検証されるため、信頼の範囲は広がりません。',
    },
    'set-service': {
      title: 'レジストリのオーディエンスを`container_registry`にする',
      body: 'クライアントは、レジストリが示した`service`をそのままリクエストに使います。GitLabが発行するレジストリ用トークンは`container_registry`向けだけです。設定が正しいのに失敗する場合は、依存プロキシなど別の用途のトークンを、クライアントやスクリプトが提示しています。',
    },
    'fix-realm': {
      title: 'クライアントを正しいトークンサービスへ案内する',
      body: 'レジストリが示すレルムが、自分のGitLabのトークンサービスを指していません。',
    },
    'enable-in-gitlab': {
      title: 'GitLab側でレジストリを有効にする',
      body: 'レジストリは動いていますが、GitLab Railsの設定ではレジストリが無効になっていて、トークンが発行されません。',
    },
    'let-through': {
      title: 'トークンのリクエストをそのままGitLabへ通す',
      body: 'GitLabの手前にあるサインインポータル、WAF、メンテナンスページなどが、代わりに応答しています。Dockerは入力フォームに対応できません。',
    },
    'gitlab-error': {
      title: '失敗しているのはGitLab：先にGitLabを直す',
      body: 'レジストリやトークンの設定は原因ではありません。トークンのリクエストはGitLabに届き、そこで失敗しています。',
    },
    'reach-gitlab': {
      title: 'クライアントからトークンサービスに到達できるようにする',
      body: 'レジストリだけでなく、すべてのクライアントが、レルムに書かれたGitLabのアドレスに到達できる必要があります。',
    },
    altered: {
      title: '経路上でトークンを壊しているものを見つける',
      body: 'GitLabが発行するトークンには必ず署名があり、形式も正しくなっています。署名のないものや形式の崩れたものは、クライアントとレジストリの間で切り詰められたか置き換えられたか、もともとGitLabが発行したものではありません。',
    },
    'other-key': {
      title: '最も可能性が高い原因は署名キー',
      body: '発行者とオーディエンスは、誰かが変更しない限り一致しています。キーペアは、シークレットの復元やノードの追加だけで対でなくなることがあります。',
    },
    'other-time': {
      title: 'トークンの時刻が合っていない',
      body: '2つのホストの時刻がずれているか、使われた時点でトークンが古くなっていました。',
    },
  },
  steps: {
    'show-settings': {
      title: '双方の設定を確認する',
      body: '先にレジストリのレルム、サービス、発行者が、続いてGitLabの発行者が表示されます。ノードが複数ある場合は、それぞれのノードで該当する行を実行してください。',
    },
    'set-issuer': {
      title: '発行者を設定する',
      body: 'LinuxパッケージとDocker Composeでは、レジストリを動かすノードの設定に書きます。1ノード構成ではこのキーが双方に使われるため、次の手順で一致します。Helmでも1つの値が双方に使われます。',
      undo: '元の値に戻し、設定をもう一度反映します。',
    },
    'set-service': {
      title: 'オーディエンスを設定する',
      body: '`auth.token`にあるほかの設定は変更しません。',
      undo: '元の値に戻し、設定をもう一度反映します。',
    },
    'set-realm': {
      title: 'トークンサービスのアドレスを設定する',
      body: 'クライアントから見たGitLabのURLを指定します。相対URLで動かしている場合は、`https://gitlab.example.com/gitlab`のようにパスも含めます。末尾には`/jwt/auth`が付け加えられます。`autoredirect`は無効にしてください。有効だとレルムがレジストリのホストの`/auth/token`に置き換わりますが、GitLabはそのパスを提供していません。',
      undo: '元の値に戻し、設定をもう一度反映します。',
    },
    'set-realm-if-wrong': {
      title: 'アドレス自体が間違っていれば設定し直す',
      body: 'レルムが`localhost`や内部だけの名前、閉じたポートを指している場合に行います。クライアントから見たGitLabのURLを指定します。',
      undo: '元の値に戻し、設定をもう一度反映します。',
    },
    enable: {
      title: 'GitLabでレジストリを有効にする',
      body: '同じノードで`registry_external_url`を設定していれば、Linuxパッケージが自動的に有効にします。レジストリが別の場所で動いている場合に、このキーを単独で設定します。',
      undo: '`false`に戻し、設定をもう一度反映します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが再起動します。実行中のプッシュとプルは失敗しますが、やり直せます。',
      undo: '元の値に戻したあと、もう一度反映します。',
    },
    'restart-rails': {
      title: 'GitLabを再起動する',
      body: 'GitLab Railsが`gitlab.yml`を読み込むのは起動時です。',
      undo: '元に戻すものはありません。',
    },
    'exempt-path': {
      title: '`/jwt/auth`をサインインポータルの対象から外す',
      body: 'GitLabの手前にあるものは、`/jwt/auth`へのリクエストを、リダイレクトせず、自分で応答もせず、`Authorization`ヘッダーを付けたままGitLabへ渡す必要があります。認証情報はGitLabが自分で検証します。',
      undo: '除外の設定を取り消します。',
    },
    'read-errors': {
      title: 'GitLabが応答できなかった理由を読む',
      body: '表示された行の`exception.class`を見ます。`gitlab-registry.key`を伴う`Errno::ENOENT`や`Errno::EACCES`なら、署名キーがないか、ユーザー`git`が読み取れません。`OpenSSL::PKey::RSAError`なら、ファイルの中身が有効なキーではありません。502なのに行が1つもなければ、Pumaが動いていないか、まだ起動の途中です。',
    },
    'mend-gitlab': {
      title: 'GitLabを直す',
      body: 'キーファイルがない場合は、GitLabでレジストリが有効であれば`sudo gitlab-ctl reconfigure`で再び作られます。',
      undo: '再設定のあとに元へ戻すものはありません。',
    },
    'leave-17-11-0': {
      title: '後のリリースに更新する',
      body: 'GitLab 17.11.0には固有の不具合があり、認証情報のないリクエストに`/jwt/auth`が500を返します（`TypeError (no implicit conversion of nil into String)`）。先にバックアップを取ってください。',
      undo: 'アップグレードを簡単に元へ戻す方法はありません。戻すにはバックアップが必要です。',
    },
    'open-way': {
      title: 'クライアントからGitLabへの経路を開く',
      body: 'クライアントで、レルムにある名前を解決でき、そのポートが応答する必要があります。RunnerやKubernetesのノードは、手元の端末とは別のネームサーバーやファイアウォールを使っていることがよくあります。',
      undo: '追加したファイアウォールのルールや名前の登録を取り除きます。',
    },
    'try-token': {
      title: 'トークンを取得し、自分で提示してみる',
      body: 'コマンドはGitLabからトークンを取得し、レジストリに提示します。`registry with this token: 200`なら、実行した場所からはトークンが無事に届いています。失敗しているクライアントと、各プロキシの内側でも試してください。`Bearer null`を送るスクリプトは、そもそもトークンを取得できていません。',
    },
    'find-rules': {
      title: 'このヘッダーを扱うプロキシの設定を探す',
    },
    'pass-header': {
      title: 'ヘッダーをそのまま通す',
      body: 'レジストリへの経路で`Authorization`を設定したり、空にしたり、切り詰めたりする設定を取り除き、プロキシを再読み込みします。ヘッダーサイズの上限でトークンが切れることもあります。',
      undo: '元の設定に戻し、プロキシを再読み込みします。',
    },
  },
  checks: {
    login: {
      title: 'もう一度ログインする',
      fixed: 'レジストリがトークンを受け入れました。',
      notFixed:
        'トークンはまだ拒否されています。レジストリのログをもう一度見てください。次に検証される項目も食い違っている可能性があります。',
    },
    service: {
      title: 'トークンサービスにもう一度問い合わせる',
      fixed: 'トークンサービスは正常です。認証情報のないリクエストに、JSONで403を返しています。',
      notFixed: 'トークンサービスはまだ正常に応答していません。',
    },
  },
  evidence: {
    'untrusted-issuer': 'トークンの発行者が、レジストリの想定と異なります。',
    'issuer-named': 'トークンに書かれている発行者です。',
    'other-audience': 'トークンは、このレジストリ以外に向けて発行されています。',
    'audience-named': 'トークンに書かれているオーディエンスです。',
    'bad-signature': '署名がないか、内容と合いません。署名されたあとで変更されています。',
    'no-signing-key': 'トークンに署名キーが示されていません。GitLabのトークンには必ず示されます。',
    undecodable: 'トークンをデコードできません。途中で切れたか、変更されています。',
    'malformed-token':
      'トークンとして届いたものが、トークンではありません。スクリプトの変数が空のときにも同じことが起こります。',
    'invalid-token': 'レジストリがトークンを拒否しました。理由は直前の行にあります。',
    'invalid-token-challenge': 'レジストリがトークンを拒否しました。理由はレジストリのログにしかありません。',
    'token-was-issued': 'ここではGitLabがトークンを発行しています。トークンサービスは動いています。',
    'answer-without-token': 'トークンサービスは応答しましたが、応答にトークンがありません。',
    'answer-web-page': 'トークンの代わりに、Webページが返りました。',
    'answer-not-json': 'トークンの代わりに別のものが返ったか、何も返りませんでした。',
    'bare-web-page': 'レジストリまたはトークンサービスの応答の代わりに、Webページが返りました。',
    'no-realm': 'レジストリが、トークンの取得先を示しませんでした。',
    'realm-not-found': 'トークンサービスは、そのアドレスに存在しません。',
    'gitlab-404-page': '存在しないアドレスに対する、GitLab自身のページが返りました。',
    'oauth-not-found':
      'トークンサービスが404を返しました。古いcontainerdは、認証情報が拒否された場合にもこう報告します。',
    'realm-autoredirect':
      'レジストリが`/auth/token`を案内していますが、GitLabはこのパスを提供していません。`autoredirect`が有効です。',
    'realm-loopback': 'レジストリが案内しているのは、クライアントが自分自身にしか到達できないアドレスです。',
    'registry-not-enabled': 'GitLabの設定では、レジストリが無効になっています。',
    'asked-realm': 'レジストリが案内しているトークンの取得先です。',
    'asked-ok': 'トークンサービスは正常に応答しています。',
    'asked-disabled': 'GitLabでレジストリが有効になっていない、とトークンサービスが答えています。',
    'asked-not-found': 'レジストリが案内するアドレスに、トークンサービスがありません。',
    'asked-web-page': 'トークンサービスの手前でWebページが返っています。',
    'asked-error': 'トークンサービスがサーバーエラーになっています。',
    'asked-unreachable': 'コマンドを実行した場所から、トークンサービスに到達できません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
