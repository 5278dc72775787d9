import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'GitLabとレジストリを別々のノードで動かす',
  summary: '両方のノードの設定を同じ値から作り、手前でTLSを終端し、それぞれの側を確認します。',
  symptom:
    '負荷、ストレージ、ネットワークなどの理由でレジストリを専用のマシンに分けたい場合、またはすでに分けていて、ログインが失敗したり、GitLabの画面から到達できなかったりする場合の手順です。',
  background: [
    '両方のノードで一致していなければならないものが4つあります。トークン用のキーペア、発行者、レジストリノードのアドレス、そしてクライアントが案内されるGitLabのアドレスです。このページでは、それぞれを一度入力すれば、両方のファイルに同じ値が入ります。',
    'レジストリノードで動くのはレジストリだけです。NGINXは無効になるため、ポート5000は平文のHTTPです。クライアントはTLSで接続するので、そのままでは`http: server gave HTTP response to HTTPS client`になります。手前に、TLSを終端するロードバランサーまたはNGINXが必要です。GitLabには、ノードではなく、その公開ホストと公開ポートを設定します。ノード自体を指すのは`registry_api_url`だけです。古い手順書では`registry_port`が5000になっていますが、それで動くのは、そのポートがTLSの場合だけです。',
    "レルムはすべてのクライアントに送られます。`registry['token_realm']`は、クライアントから到達できるGitLabの公開アドレスでなければなりません。内部の名前は、レジストリからは使えても、クライアントには役に立ちません。",
    "GitLabは秘密キーでトークンに署名し、レジストリは証明書で検証します。どちらも`gitlab-secrets.json`の`registry`オブジェクトから作られ、その内容はインストールごとに生成されます。別々に構築した2つのノードではキーペアも別々になり、ログインは必ず401で終わります。そのため、ファイルをコピーするか、キーペアを両方の設定に書きます。古い一覧に載っている`gitlab_rails['internal_key']`は、どこからも読み取られません。正しいキーは`registry['internal_key']`で、両方のノードに書きます。",
    'GitLabノードでは、`registry_external_url`を取り除く必要があります。残っていると、そこで2つ目のレジストリが起動し、ホストも上書きされます。',
    'アップロード用シークレットが関係するのは、レジストリだけです。1つのアドレスの後ろにレジストリが複数ある場合は、すべてで同じ値にします。ストレージ、データベース、Redisも同様です。[[upload-state-lost]]を参照してください。',
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
    pair: {
      title: '両方のノードに同じキーペアをどう渡しますか？',
      help: '`gitlab-secrets.json`のコピーが最も簡単ですが、GitLabのすべてのシークレットがレジストリノードに渡ります。キーペアを設定に書けば、そのノードに必要なものだけが渡ります。',
      answers: {
        secrets: 'GitLabのシークレットファイルをコピーする',
        configuration: '専用のキーペアを両方の設定に書く',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'copied-secrets': {
      title: '共通のシークレットファイルを使う2つのノード',
      body: '先にレジストリノードを完成させて確認します。GitLabノードを変えるまで、ユーザーには何も影響しません。',
    },
    'own-pair': {
      title: '共通のキーペアを使う2つのノード',
      body: '両方の設定に同じ2つの項目を書きます。このファイルを読める人はトークンに署名できるため、権限は`600`に保ってください。',
    },
    'self-compiled': {
      title: '自己コンパイルの場合：別のホストのレジストリ',
      body: 'キーはGitLab側に残し、証明書だけをレジストリノードに渡します。証明書は秘密ではありません。',
    },
    chart: {
      title: 'チャートではすでに分かれている',
      body: 'レジストリは専用のポッドで動き、GitLabはServiceを経由して到達します。専用のノードに置きたい場合は、これらのポッドにノードセレクターまたはアフィニティを設定します。両側の値はチャートが入れるため、ほかに揃えるものはありません。',
    },
  },
  steps: {
    'see-storage': {
      title: '今イメージがある場所を確認する',
      body: 'オブジェクトストレージなら移動は不要で、どちらのレジストリも同じバケットを使います。`filesystem`の場合は、ディレクトリを新しいノードにコピーする必要があります。',
    },
    'back-up': {
      title: '両方のノードで設定の控えを取る',
      body: '元に戻すために使います。秘密の値が含まれるため、権限を緩めないでください。',
    },
    'upload-secret': {
      title: 'アップロード用シークレットを作る',
      body: '次の手順のファイルに書きます。同じアドレスの後ろにほかのレジストリもある場合は、同じ値を使います。',
    },
    'registry-node': {
      title: 'レジストリノードで設定を書く',
      body: '仮の文字列を書き換えます。GitLabの公開アドレスには、相対パスがあればそれも含め、末尾のスラッシュは付けません。GitLabのバージョンは、両方のノードで同じにします。Composeでは、ポートの公開も必要です。`ports`に`5000:5000`を加えます。',
      undo: 'ブロックを取り除き、設定を反映します。',
    },
    'storage-of-node': {
      title: 'レジストリノードにストレージを設定する',
      body: "GitLabノードの`registry['storage']`をそのまま移します。`filesystem`の場合は、`/var/opt/gitlab/gitlab-rails/shared/registry`を`rsync -a`でコピーし、誰もプッシュしていない間にもう一度実行します。レジストリがメタデータデータベースを使っている場合は、このノードから到達できるホストを指定して、`registry['database']`も移します。これがないと、レジストリにはイメージが1つも表示されません。",
      undo: 'ブロックを取り除きます。元の場所のイメージはそのまま残ります。',
    },
    'hand-over': {
      title: 'GitLabノードから共有するものを送る',
      body: 'ひとまず、相手のノードの`/root`に置かれます。ほかの安全な方法でもかまいません。',
      undo: 'レジストリノードのファイルを削除します。',
    },
    'install-secrets': {
      title: 'レジストリノードで正しい場所に置く',
      body: '権限は`600`、所有者はrootです。このノードのメタデータデータベースなどのシークレットが古いファイルにある場合は、引き継いでください。',
      undo: '末尾が`~`のファイルを元に戻し、設定を反映します。',
    },
    'make-pair': {
      title: 'キーペアを作る',
      body: 'どちらのファイルも`-----BEGIN`（ハイフン5つ）で始まるはずです。今いる場所に`registry-auth.key`と`registry-auth.crt`が作られます。',
    },
    'pair-on-both': {
      title: '両方のノードで設定にキーペアを書く',
      body: '仮の文字列を、改行も含めたファイルの内容全体に置き換え、引用符で囲んだままにします。`\\n`とは書かないでください。単一引用符の中では2つの文字として扱われます。終わったら、2つのファイルを削除します。',
      undo: '両方のノードで2つの項目を取り除き、設定を反映します。各ノードは、再びそれぞれのキーペアを使います。',
    },
    'apply-node': {
      title: 'レジストリノードで設定を反映する',
      body: '以後、このノードではレジストリだけが動きます。',
      undo: '設定の控えを戻し、もう一度反映します。',
    },
    'run-registry': {
      title: 'レジストリノードでレジストリを動かす',
      body: 'この`config.yml`を使うサービスとして、または[[enable-registry]]のようにコンテナで動かします。先に、レジストリのユーザーが所有するイメージ用のディレクトリを作ってください。',
      undo: '停止します。',
    },
    'open-ports': {
      title: 'ノードのポートを2つの相手にだけ開く',
      body: 'ノードのポートは平文のHTTPです。GitLabノードと、TLSを終端するものにだけ許可します。ほかには不要です。クライアントには公開ポートを開きます。',
      undo: 'ルールを取り除きます。',
    },
    front: {
      title: '手前でTLSを終端する',
      body: 'NGINXを置く場所は、レジストリノード、GitLabノード、別のホストのどれでもかまいません。`X-Forwarded-Proto: https`を送り、`Host`を保ち、サイズを制限しないのであれば、ロードバランサーでもかまいません。',
      undo: 'ファイルを取り除き、NGINXを再読み込みします。',
    },
    'reload-front': {
      title: 'そのNGINXの設定をテストして再読み込みする',
      body: '`sudo nginx -t && sudo systemctl reload nginx`を実行します。',
      undo: 'ファイルを取り除いたあと、もう一度再読み込みします。',
    },
    'see-node': {
      title: 'GitLabノードからレジストリノードに問い合わせる',
      body: '`registry node: ready`が正常です。`sends clients elsewhere for a token`なら、`token_realm`を直します。`no answer`なら、`127.0.0.1`だけで待ち受けているか、途中にファイアウォールがあります。`asks for no token`なら、GitLabのレジストリではないか、`auth`がなく誰でも使える状態です。',
    },
    'gitlab-node': {
      title: 'GitLabノードで設定を書く',
      body: '発行者とアドレスは、もう一方のファイルと同じ値です。`registry_external_url`は取り除きます。ユーザーには公開ホストと公開ポートが表示されます。443の場合、ポートは表示されません。自己コンパイルの場合は、GitLabがすでに使っているキーのパスを書きます。',
      undo: 'その行を取り除き、`registry_external_url`を元に戻します。',
    },
    'bundled-off': {
      title: 'GitLabノードで付属のレジストリを動かさない',
      body: 'GitLab側の機能とキーは有効なままです。',
      undo: 'その行を取り除きます。',
    },
    'apply-gitlab': {
      title: 'GitLabノードで設定を反映する',
      body: 'これ以降、GitLabは新しいノードを使います。これまでの公開名を使い続ける場合は、ここで名前の指す先を新しい入口に変えます。Composeではコンテナが作り直され、GitLabは数分間使えません。Sidekiqを別のノードで動かしている場合は、そこにも同じ行が必要です。',
      undo: '設定の控えを戻して反映し、名前の指す先を元のアドレスに戻します。',
    },
    'restart-gitlab': {
      title: 'GitLabノードでGitLabを再起動する',
      body: 'GitLabは1、2分の間使えません。',
      undo: '`gitlab.yml`を元に戻したあと、もう一度再起動します。',
    },
    'key-ids': {
      title: '両方のノードでキーのIDを比べる',
      body: 'それぞれのノードで実行します。GitLabノードのキーのIDと、レジストリノードの証明書のIDが、一致している必要があります。`4OYM:IQUY`で始まるIDは、ファイルが読めなかったことを示します。',
    },
    'see-from-gitlab': {
      title: 'GitLabからレジストリに問い合わせる',
      body: '`registry from GitLab: answered`が正常です。次に、GitLabでプロジェクトのイメージを開いてください。この画面には、ノードのポートとキーペアの両方が必要です。',
    },
    'see-pods': {
      title: 'レジストリのポッドを確認する',
      body: 'すべてが`Running`で、準備完了になっていれば正常です。',
    },
  },
  checks: {
    login: {
      title: 'クライアントからログインする',
      fixed:
        'クライアントはTLSで入口に到達し、公開アドレスでGitLabのトークンサービスにも到達し、レジストリはトークンを受け付けました。',
      notFixed:
        'どこかが食い違っています。`failed with status: 401`なら、キーペアまたは発行者が異なります。[[token-untrusted-key]]と[[token-rejected]]を参照してください。`server gave HTTP response to HTTPS client`なら、手前にTLSがありません。[[http-https-mismatch]]を参照してください。クライアントから到達できない名前やアドレスがメッセージに出ている場合は、`token_realm`が公開アドレスではありません。',
    },
  },
  evidence: {
    'node-ready': 'レジストリノードが応答し、クライアントをGitLabの公開アドレスへ案内しています。',
    'node-elsewhere':
      'レジストリノードは、入力されたものとは別のアドレスへ、トークンのためにクライアントを案内しています。',
    'node-silent': 'GitLabノードからの問い合わせに、レジストリノードが応答しません。',
    'node-open': 'このノードで応答したものは、トークンを求めません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
