import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'タグやイメージリポジトリを削除できない',
  summary:
    'GitLabが削除を求めても、レジストリが拒否するか、削除できないか、接続できません。10回失敗すると、GitLabはイメージリポジトリを`delete_failed`としてあきらめます。',
  symptom:
    'イメージリポジトリの削除に失敗したとGitLabに表示されるか、削除したはずのタグが戻ります。`skopeo delete`や`curl`では405と`UNSUPPORTED`が返ります。一部のタグを削除できないため、プロジェクトも削除できません。',
  background: [
    'イメージリポジトリの削除は、バックグラウンドのジョブです。Sidekiqがレジストリを通してタグを1つずつ削除し、最後にレコードを削除します。タグが残った場合は、前回の2倍の時間を置いて再試行します。',
    'GitLab 17.6以降では、10回失敗すると中止し、状態を`delete_failed`にします（17.5では機能フラグ`set_delete_failed_container_repository`を有効にした場合だけです）。17.4以前では、状態が`delete_scheduled`のまま際限なく続きます。原因を取り除いたあと、失敗したものは手動でキューに戻す必要があります。',
    'ステータス405の応答は2つあり、よく混同されます。コード`UNSUPPORTED`を含むJSONは、削除が無効、つまり`storage.delete.enabled`がtrueではないという意味です。プレーンテキストの`Method not allowed`は、レジストリ全体が読み取り専用モードだという意味です。',
    'レジストリ自体は、指定しないかぎり削除を認めません。LinuxパッケージとHelmチャートは自動で有効にしますが、ストレージの設定に異なる内容の`delete`があれば、そちらが優先されます。自己コンパイルでは、レジストリの設定で有効にする必要があります。',
    '以前のレジストリは、ストレージに拒否されても202を返していました。`s3:DeleteObject`の権限がないと、すべて削除されたように見えて、何も削除されていません。',
  ],
  questions: {
    refusal: {
      title: '削除のとき、レジストリは何を返しますか？',
      help: 'もう一度タグを削除してから、コマンドを実行します。レジストリのログから最後の拒否を表示するだけで、何も変更しません。',
      answers: {
        off: 'JSONの405（`UNSUPPORTED`）',
        'read-only': 'プレーンテキストの405（`Method not allowed`）',
        storage: 'ストレージ内のパスに対する`permission denied`',
        referenced: '409（`MANIFEST_REFERENCED`）',
        protected: '`PROTECTED_TAG`、`PROTECTED_MANIFEST`、または`IMMUTABLE_TAG`',
        unreachable: '何も返さない：リクエストが届かず、Sidekiqのログに`Faraday`のエラーが出る',
        silent: '202を返すのに、タグが残っている',
        unsure: '確認できない',
      },
    },
    setting: {
      title: 'レジストリの設定で、削除は有効ですか？',
      help: 'コマンドは使用中の設定のストレージの部分を読み、結果を1行で表示します。キーは表示しません。',
      answers: {
        off: 'いいえ',
        'read-only': 'レジストリは読み取り専用モードになっている',
        on: 'はい',
        unsure: '確認できない',
      },
    },
  },
  outcomes: {
    'allow-deleting': {
      title: 'レジストリでの削除を有効にし、もう一度試す',
      body: 'レジストリで削除が無効になっています。GitLabがあきらめたリポジトリは、そのあとでキューに戻す必要があります。',
    },
    'read-only': {
      title: 'レジストリは読み取り専用モードになっている',
      body: '削除を含め、変更はすべて拒否されます。メンテナンスのあと、戻し忘れていることがよくあります。',
    },
    storage: {
      title: 'レジストリが自分のファイルを削除できない',
      body: '読み取りはできますが、ディレクトリの所有者またはモードのため、中のものを削除できません。',
    },
    'list-first': {
      title: '先にマニフェストリストを削除する',
      body: 'マルチプラットフォームのイメージは、プラットフォームごとのマニフェストを参照するリストです。リストから参照されている間は、どのマニフェストも削除できません。',
    },
    protected: {
      title: 'ルールがこれらのタグを保護している',
      body: '保護されたタグや変更不可のタグは、意図して残されています。解除する前に、ルールを作った人に確認してください。',
    },
    'reach-registry': {
      title: 'Sidekiqからレジストリに接続できるようにする',
      body: '削除のリクエストが届いていません。クライアントはSidekiqとは別の経路を使うため、プッシュやプルはできることがあります。',
    },
    'delete-right': {
      title: 'オブジェクトを削除する権限をレジストリに与える',
      body: 'レジストリはリクエストを受け付けますが、そのユーザーまたはロールがバケットで削除できないか、バケットのルールがオブジェクトを保持しています。',
    },
    'try-again': {
      title: 'もう一度試し、ログを見る',
      body: '削除は有効なので、原因は別にあり、すでに解消しているかもしれません。また失敗すれば、理由がログに残ります。',
    },
  },
  steps: {
    'see-setting': {
      title: '使用中の設定を確認する',
    },
    'read-secret': {
      title: 'ストレージの設定を取り出す',
    },
    allow: {
      title: '削除を有効にする',
      body: 'すでに`delete`がある場合は、その`enabled`を変えます。チャートが追加するのは、1つもないときだけです。',
      undo: '元の値に戻します。削除されたものは戻りません。',
    },
    'write-secret': {
      title: '設定を保存し直す',
      undo: '取り出したときに作った控えを保存します。',
    },
    apply: {
      title: '設定を反映する',
      undo: '元の設定に戻し、もう一度反映します。',
    },
    'see-errors': {
      title: 'ログで最後の拒否を確認する',
    },
    'delete-list': {
      title: 'リストのタグを削除し、残りを削除する',
      body: 'マニフェストリストのタグをGitLabで削除するか、リストをダイジェストで削除してから、個々のマニフェストを削除します。',
      undo: 'イメージをもう一度プッシュします。',
    },
    'lift-rules': {
      title: 'ルールを変えるか、タグを残す',
      body: 'プロジェクトの「設定 > パッケージとレジストリ」で、保護されたタグと変更不可のタグのルールを確認します。保護されたタグは、ルールで指定されたロールのユーザーなら削除できます。変更不可のタグは、ルールを削除する必要があります。',
      undo: 'ルールをもう一度作ります。',
    },
    'see-registry': {
      title: 'レジストリが動いているか確認する',
    },
    'same-settings': {
      title: 'すべてのSidekiqノードにレジストリの設定を入れる',
      body: 'Sidekiqが動くノードには、GitLabノードと同じ`registry_api_url`、`registry_issuer`、キーのファイルと、そのアドレスへの通信経路が必要です。',
      undo: '元の設定に戻し、設定を反映します。',
    },
    'write-policy': {
      title: 'レジストリに必要なポリシーを書く',
      body: '足りない権限は`s3:DeleteObject`です。',
    },
    'attach-policy': {
      title: 'レジストリのユーザーまたはロールに割り当てる',
      undo: 'インラインポリシー`container-registry`を削除します。',
    },
    'see-retention': {
      title: 'バケットがオブジェクトを保持していないか確認する',
      body: 'オブジェクトロックや提供元の保持ルールがあると、権限にかかわらず削除できません。',
    },
    'list-stuck': {
      title: '削除待ちのものを一覧表示する',
      body: '`delete_failed`のIDを控えます。`delete_scheduled`のものは、GitLabが自動で再試行します。',
    },
    retry: {
      title: '失敗したものを1つずつキューに戻す',
      body: 'Sidekiqの順番が来ると、イメージリポジトリがすべてのタグとともに削除されます。コマンドは先に内容を表示し、失敗の状態でなければ何もしません。失敗の回数は引き継がれるため、次も失敗すると、すぐにまた失敗の状態になります。',
      undo: '削除されたものは、もう一度プッシュしないかぎり戻りません。',
    },
    'let-it-retry': {
      title: 'GitLabが再試行するのを待つ',
      body: 'これらのバージョンは削除を諦めません。`delete_scheduled`のものは、何度でも再試行されます。原因を取り除けば、一覧は自然に短くなります。',
    },
  },
  checks: {
    deletions: {
      title: '残っているものがないか確認する',
      fixed: '削除待ちのものはもうありません。',
      notFixed: 'GitLabがあきらめたイメージリポジトリがまだあります。レジストリのログで理由を確認してください。',
    },
  },
  evidence: {
    'log-unsupported': 'レジストリが削除を拒否しました。設定で削除が無効になっています。',
    'answer-unsupported': 'レジストリが`UNSUPPORTED`を返しました。設定で削除が無効になっています。',
    'access-unsupported': '削除に405が返り、そのバイト数は`UNSUPPORTED`のJSONと同じです。',
    'manifest-referenced': 'マニフェストリストから参照されているマニフェストを、レジストリは削除しません。',
    'manifest-protected': '保護または変更不可のタグのルールにより、このマニフェストは削除できません。',
    'page-deletion-failed': 'このイメージリポジトリの削除をあきらめた、とGitLabが表示しています。',
    'status-delete-failed': 'GitLabが、このイメージリポジトリの状態を`delete_failed`にしています。',
    'worker-deleted-none': 'GitLabのジョブが削除するタグを見つけましたが、1つも削除されていません。',
    'worker-repository': '削除しようとしたイメージリポジトリです。',
    'worker-exception': 'イメージリポジトリを削除するGitLabのジョブが、ネットワークのエラーで終わりました。',
    'tags-not-deleted': 'GitLabがタグを削除できませんでした。',
    'page-tag-not-deleted': '削除で問題が起きた、とGitLabが表示しています。',
    'project-deletion-stopped': '一部のタグを削除できなかったため、プロジェクトは削除されていません。',
    'no-delete-errors': 'レジストリのログに、拒否された削除はありません。',
    'setting-off': 'レジストリの設定で、削除が無効になっています。',
    'setting-on': 'レジストリの設定で、削除が有効になっています。',
    'setting-read-only': 'レジストリは読み取り専用モードになっています。',
    'none-left': '削除待ちのイメージリポジトリはありません。',
    'some-failed': 'GitLabが、いくつかのイメージリポジトリの削除をあきらめています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
