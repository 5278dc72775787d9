import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'GitLabがトークンに署名するキーを、レジストリが信頼していない',
  summary:
    'GitLabはレジストリ用トークンに秘密キーで署名しますが、レジストリが検証に使う証明書が、そのキーと対になっていません。',
  symptom:
    'パスワードが正しいのに`docker login`が`401 Unauthorized`で終わります。プルやプッシュは`unauthorized: authentication required`となり、GitLabの画面にイメージが表示されません。',
  background: [
    'GitLabとレジストリは1組のキーペアを共有します。GitLab Railsは秘密キー（`gitlab-registry.key`）で署名し、レジストリは証明書（`auth.token.rootcertbundle`で指定する`gitlab-registry.crt`）で検証します。暗号化はされません。トークンの中身は誰でも読め、署名は発行元を証明するだけです。',
    'ログにあるキーIDは、署名に使われたキーのIDです。どのGitLab、どのノードがトークンを発行したかがわかります。IDは公開キーだけから計算されるため、この証明書の有効期間や名前は関係なく、自己署名であることも正常です。',
    '対が崩れるのは、別のインスタンスのシークレットを復元したとき、ノードごとに`gitlab-secrets.json`が異なるとき、片方だけを置き換えたとき、変更後に一方を再起動していないときです。',
    '古い手順にある`openssl … -modulus`での比較は、RSAキーでしか使えません。また、両方のコマンドが失敗すると、どちらも空の入力のハッシュ`e3b0c442…`を表示するため、一致したように見えます。ここで使う照合コマンドは、この場合を区別します。',
  ],
  questions: {
    pair: {
      title: 'この環境の証明書とキーは対になっていますか？',
      help: 'コマンドは両方のファイルを読み、結果を1行で表示します。何も変更せず、キーがホストの外に出ることもありません。',
      answers: {
        match: '一致している',
        different: '一致していない',
        unreadable: 'どちらかを読み取れない',
        unsure: '確認できない',
      },
    },
    changed: {
      title: 'どの構成に当てはまりますか？',
      help: '動かなくなる直前の変更を思い出してください。バックアップの復元、ノードの追加、証明書の置き換えなどです。',
      answers: {
        nodes: 'GitLabとレジストリが別のノードにある、またはノードが複数ある',
        external: 'GitLabに付属するものではないレジストリを使っている',
        'one-node': '1台のノードですべて動いている',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'restart-both': {
      title: 'ファイルは一致している：一方が古いほうを使い続けている',
      body: '双方とも、キーペアを読み込むのは起動時です。再起動して、現在ディスクにあるファイルを使わせます。',
    },
    'recreate-pair': {
      title: 'キーペアの両方を書き直す',
      body: 'GitLabはキーペアをシークレットに保持しており、両方のファイルをそこから書き出します。書き直せば、再び対になります。',
    },
    'copy-secrets': {
      title: 'すべてのノードに同じキーペアを配る',
      body: '署名するノードと検証するノードで、シークレットが異なっています。コピー元はGitLabノードです。',
    },
    'find-files': {
      title: '先に両方のファイルを読み取れるようにする',
      body: 'ファイルがないか、必要とするプログラムに読み取り権限がありません。それぞれがどのファイルを使う設定かを確認します。',
    },
    'external-registry': {
      title: '外部レジストリに、GitLabのキーと対になる証明書を渡す',
      body: '独自に用意したレジストリには、このGitLabのキーと対になる証明書を渡す必要があります。全体の設定は[[external-registry]]にあります。',
    },
  },
  steps: {
    'back-up-secrets': {
      title: 'シークレットをバックアップする',
      body: 'このファイルには、データベースの暗号化された列のキーも入っています。ファイルごと削除しないでください。',
    },
    'write-pair-again': {
      title: 'シークレットから両方のファイルを書き直す',
      body: 'Linuxパッケージでは、両方のファイルが`/etc/gitlab/gitlab-secrets.json`の`registry`オブジェクトから作られます。Helmでは新しいキーペアでSecretを置き換え、次の手順でポッドに読み込ませます。発行済みのトークンは使えなくなりますが、有効期間はもともと数分です。',
      undo: 'バックアップを戻し、設定をもう一度反映します。',
    },
    'restart-services': {
      title: 'レジストリとGitLab Railsを再起動する',
      body: '実行中のプッシュとプルは失敗しますが、やり直せます。1ノードなら数秒で終わります。',
      undo: '元に戻すものはありません。',
    },
    'copy-secrets-file': {
      title: 'GitLabノードからレジストリノードへシークレットをコピーする',
      body: '`/etc/gitlab/gitlab-secrets.json`を安全な経路でコピーし、所有者をroot、モードを`600`にします。Helmでは、両方のリリースの`global.registry.certificate.secret`に同じSecretを指定します。',
      undo: 'レジストリノードで取っておいたバックアップを戻します。',
    },
    apply: {
      title: 'レジストリノードで設定を反映する',
      undo: 'バックアップを戻したあと、もう一度反映します。',
    },
    'show-paths': {
      title: '設定されているファイルと、その読み取り権限を確認する',
      body: 'レジストリはユーザー`registry`で、GitLab Railsはユーザー`git`で動きます。',
    },
    'fix-access': {
      title: 'パスまたは権限を直す',
      body: '証明書はレジストリのユーザーが、キーはユーザー`git`が読み取れる必要があります。Linuxパッケージが管理するファイルは`gitlab-ctl reconfigure`に書かせ、もう一度照合してください。',
      undo: '前の手順で表示された所有者とモードに戻します。',
    },
    'bundle-certificate': {
      title: 'GitLabの証明書をレジストリのバンドルに入れる',
      body: 'GitLabのキーと対になる証明書を、`auth.token.rootcertbundle`が指すファイルに書き込みます。バンドルには複数の証明書を入れられるため、切り替えの間は古いものを残せます。レジストリを再起動してください。',
      undo: 'バンドルから証明書を取り除き、レジストリを再起動します。',
    },
    'check-key-ids': {
      title: 'Distribution 3.0以降のレジストリには、キーセットを渡す',
      body: 'バージョン3はキーの名前の付け方が異なるため、証明書が正しくてもGitLabのトークンのキーIDを拒否します。ログにあるIDを`kid`に持つキーを、`auth.token.jwks`で渡す必要があります。',
    },
  },
  checks: {
    login: {
      title: 'もう一度ログインする',
      fixed: 'レジストリがトークンを受け入れました。キーペアは対になっています。',
      notFixed: 'トークンはまだ拒否されています。応答しているノードで、キーペアをもう一度照合してください。',
    },
  },
  evidence: {
    'untrusted-key':
      'レジストリが、対になる証明書を持たないキーで署名されたトークンを受け取りました。IDは署名したキーのものです。',
    'key-pair-differs': '照合の結果、両者は対になっていません。',
    'key-pair-matches': 'ディスク上のファイルは対になっています。',
    'key-pair-unreadable': '一方のファイルを読み取れなかったため、照合できていません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
