import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'イメージ名が命名規則に反している',
  summary: 'クライアントは、レジストリに問い合わせる前にイメージ名を拒否しました。名前に使えない部分があります。',
  symptom:
    '`invalid reference format`と表示されます。多くの場合、`repository name must be lowercase`が続きます。Kubernetesではポッドが`InvalidImageName`で待ち続けます。レジストリのログには何も残りません。',
  background: [
    'スラッシュで区切られた各部分は小文字と数字からなり、ドット1つ、アンダースコア1つか2つ、または任意の数のハイフンでつなげられます。先頭と末尾は文字か数字です。したがって`_group`、`app-`、`my___group`、`MyGroup`は拒否され、`my--group`は問題ありません。',
    'タグは、文字、数字、ドット、アンダースコア、ハイフンからなる128文字以内の文字列です。`feature/login`のようなブランチ名にはスラッシュがあり、タグには使えません。GitLabの`$CI_COMMIT_REF_SLUG`は、ブランチ名をタグに使える形に直したものです。',
    '古い手順では、ハイフンを2つ続けることも禁じられています。実際の文法では許されており、`my--group/app`へのプッシュは成功します。また、GitLabの画面に出る接続エラーは、レジストリに問い合わせられないときにも同じ文言になります。ほかのプロジェクトでも起きている間は、この表示を理由に名前を変えないでください。',
  ],
  questions: {
    fault: {
      title: 'メッセージには何と書かれていますか？',
      help: '`invalid reference format`の後ろを見てください。',
      answers: { 'upper-case': '`must be lowercase`', other: 'ほかには何も書かれていない', unsure: 'わからない' },
    },
    part: {
      title: '名前のどの部分がおかしいですか？',
      findOut:
        'コマンドの前に`echo`を付けて、実際に渡された名前を表示します。設定されていない変数があると、`//`、先頭の`/`、末尾の`:`が残ります。',
      answers: {
        tag: '最後の`:`より後ろのタグ',
        path: 'パス：文字、またはその位置',
        empty: '何かが欠けている',
        unsure: '判断できない',
      },
    },
  },
  outcomes: {
    'lower-case-name': {
      title: 'パスを小文字で書く',
      body: 'GitLabのパスには大文字を使えますが、イメージ名には使えません。GitLabは、イメージにはパスを小文字にしたものを使います。',
    },
    'tag-from-branch': {
      title: 'ブランチのスラッグからタグを作る',
      body: 'ブランチ名に、タグに使えない文字が含まれています。',
    },
    'rename-path': {
      title: 'グループまたはプロジェクトのパスを変える',
      body: '末尾がハイフンのパスのように、GitLabでは使えてもイメージ名としては使えないものがあります。',
    },
    'empty-variable': {
      title: '欠けている部分を補う',
      body: '多くの場合、コマンドを実行した場所で変数が空でした。プロジェクトでレジストリが無効か、変数が保護されていてブランチが保護されていないかのどちらかです。',
    },
  },
  steps: {
    'use-ci-image': {
      title: 'パスに`$CI_REGISTRY_IMAGE`を使う',
      body: 'レジストリが有効なプロジェクトのジョブには、GitLabが小文字で設定します。独自の部分はスラッシュの後ろに続けてください。',
      undo: '`.gitlab-ci.yml`を元の名前に戻します。',
    },
    'write-lower-case': {
      title: 'CI以外では、パス全体を小文字で書く',
      body: 'Dockerfileのビルドステージ名も同様です。BuildKitは`FROM BUILD`をイメージ名として読みます。',
      undo: '元の名前に戻します。',
    },
    'use-slug': {
      title: 'タグに`$CI_COMMIT_REF_SLUG`を使う',
      body: '別のブランチが同じスラッグになることがあります。タグを区別する必要があれば`$CI_COMMIT_SHORT_SHA`を加えてください。',
      undo: '`.gitlab-ci.yml`を元のタグに戻します。',
    },
    'change-path': {
      title: 'グループまたはプロジェクトの設定でパスを変える',
      body: '配下のイメージのアドレスがすべて変わります。タグがある間は、メタデータデータベースが有効でないかぎり、GitLabは名前の変更を拒否します。有効にする方法は[[metadata-database]]を参照してください。',
      undo: 'パスを元に戻せば、以前のアドレスが再び使えます。',
    },
    'print-name': {
      title: 'コマンドが実際に受け取った名前を表示する',
      body: 'コマンドの前に`echo`を付け、ジョブを再実行します。パスワードやトークンは表示しないでください。',
    },
  },
  checks: {
    name: {
      title: '新しい名前を確認する',
      fixed: '名前は規則に従っています。',
      notFixed: 'まだ使えない部分があります。',
    },
  },
  evidence: {
    'upper-case': 'クライアントが、イメージ名に含まれる大文字を拒否しました。',
    shape: 'クライアントがイメージ名を解釈できませんでした。',
    'ggcr-name': 'kanikoやcraneなどのツールが、イメージ名に使えない文字を見つけました。',
    'registry-refuses-name': 'レジストリ自身がイメージ名を拒否しました。',
    'registry-path-error': 'GitLabがパスからイメージ名を組み立てられませんでした。',
    'name-valid': '名前は規則に従っています。',
    'name-invalid': '名前は規則に反しています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
