import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '外部のレジストリをGitLabのトークンで使う',
  summary: 'GitLabのものではないレジストリにGitLabのトークンを受け付けさせます。GitLabが対応しないことも説明します。',
  symptom:
    'DockerまたはDistributionプロジェクトのレジストリがすでに動いていて、GitLabのユーザーにログインさせたい場合の手順です。',
  background: [
    'この使い方はGitLab 15.8で非推奨となり、サポートは16.0で終わりました。設定は今も機能しますが、無効にされないだけで、不具合があっても修正されません。メタデータデータベース、GitLab専用のインターフェイスを必要とするクリーンアップや削除、サイズの表示、`gitlab-ctl`によるガベージコレクションなど、GitLabのレジストリを前提とする機能は、使えないか失敗します。ガベージコレクションは、そのレジストリの側で自分で実行します。',
    '外部のレジストリについて、GitLabが認識するのは`group/project:tag`だけです。`group/project/app:tag`のように階層のある名前は、プッシュとプルはできても、GitLabの画面には表示されません。',
    '両側で共有するのは、発行者とキーペアです。GitLabは秘密キーでトークンに署名し、そのキーのIDをトークンに入れます。レジストリは、`rootcertbundle`の証明書の中からこのIDを探します。GitLabの外に渡すのは証明書だけで済みます。キーはGitLabが自動で生成するため、そのキーに対する証明書を作るのが最も簡単です。証明書の名前や有効期間は関係ありません。',
    "自分のキーを使う場合は、PEMファイルの全体を`registry['internal_key']`に書きます。よく知られた例はハイフン3つで始まっていますが、正しいPEMは`-----BEGIN RSA PRIVATE KEY-----`のように5つです。キーを読めないと、GitLabは`/jwt/auth`で500を返します。",
    'Distribution 3は、証明書が正しくてもGitLabのトークンを拒否します。キーのIDの計算方法が異なるためで、`failed to verify token: token signed by untrusted key with ID`と記録されます。GitLabと同じIDを付けたJSON Web Keyのファイルを渡せば、回避できます。',
    'レジストリを専用のマシンで動かす場合、サポートされる方法は、GitLabのレジストリをそこで動かすことです。[[separate-nodes]]を参照してください。',
  ],
  questions: {
    program: {
      title: 'どのレジストリですか？',
      findOut:
        'レジストリが動いている場所で`registry --version`を実行します。バージョンの末尾が`-gitlab`ならGitLabのものです。`2.`や`3.`で始まるものは、DockerおよびDistributionプロジェクトのものです。',
      answers: {
        gitlab: '別のマシンで動くGitLabのレジストリ',
        'distribution-2': 'DockerのレジストリまたはDistributionのバージョン2',
        'distribution-3': 'Distributionのバージョン3',
        other: 'それ以外（Harbor、Nexus、クラウドのレジストリなど）',
        unsure: 'わからない、またはまだ動いていない',
      },
    },
  },
  outcomes: {
    'registry-of-gitlab': {
      title: 'GitLabのレジストリを専用のノードで使う',
      body: 'サポートされる方法で、GitLabの画面に必要な機能もすべて揃います。',
    },
    'distribution-2': {
      title: 'Distribution 2をGitLabのトークンで使う',
      body: 'GitLabのキーが基準になるため、先にGitLab側、次にレジストリ側を設定します。両方が終わるまで、そのレジストリには誰もログインできません。',
    },
    'distribution-3': {
      title: 'Distribution 3をGitLabのトークンで使う',
      body: 'バージョン2の手順に加えて、GitLabと同じIDでキーを示すファイルが必要です。GitLabのキーが変わるたびに、作り直してください。',
    },
    'does-not-fit': {
      title: 'GitLabのレジストリとしては使えない',
      body: 'このようなレジストリは、ログインを独自に検証します。GitLabの画面、`CI_REGISTRY`、ジョブトークンは使えません。独自のログインを使って、GitLabとは別に利用してください。',
    },
  },
  steps: {
    'back-up': {
      title: '設定の控えを取る',
      body: '元に戻すために使います。秘密の値が含まれるため、権限を緩めないでください。',
    },
    'own-pair': {
      title: '自分のキーを使う場合だけ：設定に書く',
      body: '仮の文字列を、改行も含めたファイルの内容全体に置き換えます。どちらもハイフン5つで始まります。この手順を省くと、GitLabは自動で生成したキーを使います。',
      undo: '2つの項目を取り除き、設定を反映します。',
    },
    'key-pair': {
      title: 'キーペアを作る',
      body: 'すでにあれば、そのまま残ります。次の手順で、キーのパスを指定します。',
      undo: 'どのレジストリも使っていなければ、2つのファイルを削除します。',
    },
    'gitlab-side': {
      title: 'GitLabにレジストリを設定する',
      body: '最初のアドレスにはGitLabから到達でき、その証明書をGitLabが信頼している必要があります。クライアントは公開ホストと公開ポートを使います。発行者は自由に決められますが、両側で同じ値にします。この方法の代わりにGitLabのレジストリを使う場合は、[[separate-nodes]]を参照してください。',
      undo: 'その行を取り除き、設定を反映します。',
    },
    'bundled-off': {
      title: '付属のレジストリを動かさない',
      body: '`registry_external_url`も取り除いてください。残っていると、付属のレジストリが起動し、ホストも上書きされます。',
      undo: 'その行を取り除きます。',
    },
    apply: {
      title: '設定を反映する',
      body: 'GitLabがキーファイルを書き、設定を取り込みます。Composeではコンテナが作り直され、GitLabは数分間使えません。',
      undo: '設定の控えを戻し、もう一度反映します。',
    },
    'restart-gitlab': {
      title: 'GitLabを再起動する',
      body: 'GitLabは1、2分の間使えません。',
      undo: '`gitlab.yml`を元に戻したあと、もう一度再起動します。',
    },
    certificate: {
      title: 'GitLabのキーに対する証明書を作る',
      body: '今いる場所に`registry-auth.crt`が作られます。`registry_key_path`を設定した場合は、そのパスを入力します。レジストリにコピーするのは、このファイルだけです。秘密ではありません。',
    },
    jwks: {
      title: 'キーをJSON Web Keyとして書く',
      body: '証明書と同じ場所に`registry-auth.jwks`が作られます。RSAキーが対象です。両方をレジストリにコピーします。表示されたIDが、レジストリのログに出ているものと一致している必要があります。',
    },
    'auth-block': {
      title: 'レジストリでトークンサービスを設定する',
      body: '`htpasswd`など、ほかの`auth`ブロックと置き換えます。`auth`ブロックがないと、誰でもプルできます。',
      undo: '元のブロックに戻し、レジストリを再起動します。',
    },
    'auth-block-3': {
      title: 'レジストリでトークンサービスとキーファイルを設定する',
      body: '`htpasswd`など、ほかの`auth`ブロックと置き換えます。`auth`ブロックがないと、誰でもプルできます。',
      undo: '元のブロックに戻し、レジストリを再起動します。',
    },
    'restart-registry': {
      title: 'レジストリを再起動する',
      body: 'これまでこのレジストリ独自のログインを使っていた人とプログラムは、以後GitLabの認証情報でログインする必要があります。',
      undo: 'ブロックを元に戻したあと、もう一度再起動します。',
    },
    'see-token': {
      title: 'クライアントがGitLabへ案内されることを確認する',
      body: '`token realm:`に、`/jwt/auth`の付いたGitLabのアドレスが表示されるはずです。`token service: 403 application/json`は、認証情報のない問い合わせに対する正常な応答です。`registry not enabled`を伴う404なら、GitLab側が無効です。500なら、GitLabがキーを読めていません。',
    },
    'see-from-gitlab': {
      title: 'GitLabからレジストリに到達できることを確認する',
      body: '`registry from GitLab: answered`が正常です。`certificate`なら、GitLabがレジストリのTLS証明書を信頼していません。そのCAを`/etc/gitlab/trusted-certs`に置いてください。',
    },
    'see-challenge': {
      title: 'クライアントに何を求めるかを確認する',
      body: '`registry asks for: basic`なら、独自のパスワードを使うレジストリだと確定します。',
    },
    'separate-logins': {
      title: 'そのレジストリのログインをジョブと人に渡す',
      body: 'マスクと保護を有効にしたCI/CD変数や、クラスターのプル用Secretに入れます。GitLabが管理するものには、GitLabのレジストリを使い続けてください。',
      undo: '変数とSecretを削除します。',
    },
  },
  checks: {
    login: {
      title: 'GitLabのアカウントまたはトークンでログインする',
      fixed: 'レジストリがGitLabのトークンを受け付けました。',
      notFixed:
        'レジストリがトークンを拒否したか、GitLabがトークンを発行していません。レジストリのログを確認してください。`untrusted key`なら、証明書がGitLabのキーに対応していないか、Distribution 3にキーファイルがありません。`untrusted issuer`なら、発行者が異なります。[[token-untrusted-key]]と[[token-rejected]]を参照してください。',
    },
  },
  evidence: {
    'refused-by-3':
      'Distribution 3がトークンを拒否しました。GitLabとはキーのIDの計算方法が異なるため、キーファイルが必要です。',
    'key-not-read': 'GitLabが秘密キーを読めません。完全なPEMファイルではありません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
