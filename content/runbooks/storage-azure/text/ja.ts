import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'イメージをAzure Blob Storageに保存する',
  summary:
    '適切なドライバーと配置、3通りのサインイン方法のいずれかで、レジストリ用にAzureストレージアカウントのコンテナを設定します。',
  symptom:
    'ボリュームではなくAzureにイメージを保存したい場合、またはドライバーを変えたあと、Azureにあるイメージが見つからなくなった場合の手順です。',
  background: [
    '既存のイメージは移動されません。切り替えると、以前のイメージはファイルがコンテナに入るまで見つかりません。[[migrate-to-object-storage]]では、プッシュを失わずにコピーできます。',
    'ドライバーは2つあります。`azure`はアカウントキーだけに対応し、17.10から非推奨とされています。`azure_v2`は3通りのサインインに対応し、19.0で正式になるまではベータ版でした。19.0からは、古い名前も`azure_v2`を指します。',
    '注意が必要なのは配置です。古いドライバーは、名前のないフォルダーの下にすべてを書いていました。そのためblobの名前は先頭にスラッシュの付いた`/docker/registry/v2/…`になります。コピーしたイメージは`docker/registry/v2/…`にあります。`legacyrootprefix: true`は前者を、`trimlegacyrootprefix: true`は後者を読みます。どちらもなければ標準の配置が使われ、ログに警告が出ます。間違えると、blobはすべてあるのに、一覧は空になり、プルは`MANIFEST_UNKNOWN`になります。失われてはいません。正しい設定に戻し、コンテナを使う間は変えないでください。',
    '両方を指定すると警告になり、矛盾していればエラーになります。どちらか1つだけを書いてください。',
    '`credentials_type`は`shared_key`（デフォルト）、`client_secret`、`default_credentials`のいずれかです。`<client_secret>`のように山かっこで囲んだ例がありますが、実際には山かっこを付けずに書きます。`realm`はクラウドのドメインで、`core.windows.net`、中国の`core.chinacloudapi.cn`、米国政府の`core.usgovcloudapi.net`があります。`rootdirectory`の末尾はスラッシュにします。',
  ],
  questions: {
    version: {
      title: 'GitLabのバージョンはどれですか？',
      help: '管理者エリアに表示されています。`azure`という名前は19.0の前でもあとでも使えるため、安全な選択です。ただし、アカウントキーにしか対応していません。',
      answers: {
        v2: '19.0以降、または17.10以降でベータ版のドライバーを使う',
        v1: 'それより古いバージョン',
        unsure: 'わからない',
      },
    },
    credentials: {
      title: 'レジストリはどのようにサインインしますか？',
      help: 'アカウントのポリシーがキーを禁止していると、Azureは`KeyBasedAuthenticationNotPermitted`を返します。AzureのマシンやAKSでは、自身のIDを使えば秘密の値が要りません。',
      answers: {
        key: 'ストレージアカウントのキー',
        application: 'アプリケーションのシークレット',
        machine: 'マシンまたはポッドのID',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'v1-key': {
      title: 'ドライバー`azure`とアカウントキー',
      body: 'キーはこのページに入力しません。設定には仮の文字列が入っています。ファイルの中で、引用符で囲んで書き換えてください。キーの末尾は`=`です。',
    },
    'v2-key': {
      title: 'ドライバー`azure_v2`とアカウントキー',
      body: 'キーはこのページに入力しません。設定には仮の文字列が入っています。ファイルの中で、引用符で囲んで書き換えてください。キーの末尾は`=`です。',
    },
    'v2-application': {
      title: 'ドライバー`azure_v2`とアプリケーション',
      body: 'テナント、クライアント、シークレットは、アプリケーションの登録から取得します。シークレットには有効期限があるため、その日付を控えてください。',
    },
    'v2-machine': {
      title: 'ドライバー`azure_v2`とマシンのID',
      body: '秘密の値はどこにも置きません。マシンまたはポッドに、コンテナの権限を持つIDが割り当てられている必要があります。',
    },
  },
  steps: {
    'see-images': {
      title: 'レジストリが今使っているストレージを確認する',
      body: 'ほかの場所にイメージがある場合はここで止め、先にコピーしてください。[[migrate-to-object-storage]]を参照してください。',
    },
    'check-container': {
      title: 'コンテナが存在し、到達できることを確認する',
      body: 'サインイン済みのAzure CLIが必要です。アカウントのファイアウォールの影響がわかるように、レジストリのホストで実行してください。',
    },
    'see-prefix': {
      title: 'イメージの配置を確認する',
      body: '結果を貼り付けると、下の欄に入ります。空のコンテナでは標準の配置を使います。2行出た場合は両方の配置があり、以前の設定変更でイメージが分かれています。古いイメージのあるほうを選び、残りをコピーしてください。',
    },
    rights: {
      title: 'アプリケーションまたはIDに権限を与える',
      body: 'コンテナに対するStorage Blob Data Contributorロールが必要です。ないと、Azureは`AuthorizationPermissionMismatch`を返します。',
      undo: 'ロールを外します。',
    },
    'back-up': { title: '設定の控えを取る', body: '元に戻すために使います。' },
    'configure-v1': {
      title: 'ストレージの設定を書く',
      body: 'ストレージのブロック全体を置き換えます。`maintenance`や`redirect`は引き継ぎ、古いドライバーは取り除いてください。仮の文字列はファイルの中で書き換えます。',
      undo: '控えを戻して反映します。その間にプッシュしたものは、コンテナにしかありません。',
    },
    'configure-key': {
      title: 'ストレージの設定を書く',
      body: 'ストレージのブロック全体を置き換えます。`maintenance`や`redirect`は引き継ぎ、古いドライバーは取り除いてください。仮の文字列はファイルの中で書き換えます。',
      undo: '控えを戻して反映します。その間にプッシュしたものは、コンテナにしかありません。',
    },
    'configure-application': {
      title: 'ストレージの設定を書く',
      body: 'ストレージのブロック全体を置き換えます。`maintenance`や`redirect`は引き継ぎ、古いドライバーは取り除いてください。仮の文字列はファイルの中で書き換えます。',
      undo: '控えを戻して反映します。その間にプッシュしたものは、コンテナにしかありません。',
    },
    'configure-machine': {
      title: 'ストレージの設定を書く',
      body: 'ストレージのブロック全体を置き換えます。`maintenance`や`redirect`は引き継ぎ、古いドライバーは取り除いてください。',
      undo: '控えを戻して反映します。その間にプッシュしたものは、コンテナにしかありません。',
    },
    'create-secret': {
      title: '設定をSecretに入れる',
      body: '先に仮の文字列を書き換えてください。ファイルはそのあと削除されます。まだ使われていない名前を付けてください。以前のSecretが元に戻す手段として残り、Helmが変更に気付いてPodを再起動します。',
      undo: 'チャートの設定から外したあと、Secretを削除します。',
    },
    'use-secret': {
      title: 'チャートにSecretを使わせる',
      body: '現在のvaluesに統合します。Operatorでは`spec.chart.values`の下です。',
      undo: '以前のSecretの名前に戻します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが再起動します。実行中のプッシュとプルは失敗しますが、やり直せます。起動しない場合は、原因になった設定の名前がログに出ます。',
      undo: '控えを戻し、もう一度反映します。',
    },
    push: {
      title: 'イメージをプッシュする',
      body: '続けて古いイメージもプルしてください。配置が正しいことは、それでしかわかりません。',
      undo: 'GitLabの画面でタグを削除します。',
    },
  },
  checks: {
    objects: {
      title: 'イメージがコンテナに届いたことを確認する',
      fixed:
        'レジストリが書き込んだものがコンテナにあります。それでも古いイメージが見つからない場合は、配置が間違っています。表示された行を確認してください。',
      notFixed:
        'コンテナが空か、Azureに拒否されています。レジストリがまだ別の場所に書き込んでいるか、プッシュが失敗しています。ログを確認してください。',
    },
  },
  evidence: {
    'prefix-legacy': 'コンテナには、名前のないフォルダーの下という古い配置でイメージがあります。',
    'prefix-standard': 'コンテナには、標準の配置でイメージがあるか、イメージがありません。',
    'prefix-unset': '配置の指定がないため、レジストリは標準の配置を使います。',
    'prefixes-both': '配置の設定が両方とも書かれています。1つで十分です。',
    'prefixes-contradict': '配置の2つの設定が矛盾し、レジストリが起動しません。',
    refused: 'Azureがレジストリを拒否しているか、コンテナが存在しません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
