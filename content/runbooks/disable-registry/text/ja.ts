import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'レジストリを無効にする',
  summary:
    'レジストリは、インスタンス全体、新しいプロジェクトだけ、または個々のプロジェクトで無効にできます。いずれの場合も、イメージは削除されません。',
  symptom: 'このGitLabや一部のプロジェクトで、コンテナレジストリを提供したくない場合の手順です。',
  background: [
    '3つのスイッチは互いに独立しています。インスタンス全体のスイッチは、サービスを止め、GitLabからレジストリをなくします。新しいプロジェクト用のスイッチは、作成時の初期値にすぎず、既存のプロジェクトは変わりません。プロジェクトのスイッチは、そのプロジェクトのイメージに権限を与えなくするだけで、サービスはほかのために動き続けます。',
    'どれを使っても、容量は空きません。イメージはストレージに残り、有効に戻せばまた使えます。不要なら、先にイメージを削除し、レジストリがあるうちにガベージコレクションを実行してください。',
    'レジストリ全体を無効にすると、GitLabは署名用のキーを書き出さなくなり、イメージリポジトリのあるプロジェクトの削除が`No such file or directory @ rb_sysopen`で失敗します。その対処は[[missing-registry-key]]にありますが、そのようなプロジェクトやイメージを先に削除しておくほうが簡単です。',
    'レジストリ全体を無効にすると、`$CI_REGISTRY`、`$CI_REGISTRY_IMAGE`、`$CI_REGISTRY_USER`、`$CI_REGISTRY_PASSWORD`を使うパイプラインは失敗します。変数がなくなるため、イメージ名がスラッシュで始まってしまいます。ここからプルするクラスターは次のプルで失敗しますが、それは数週間後かもしれません。',
  ],
  questions: {
    scope: {
      title: 'どこで無効にしますか？',
      help: 'プロジェクト単位が最も影響の小さい方法です。すぐに戻せて、ほかの人には影響しません。',
      answers: {
        site: 'インスタンス全体',
        new: '新しいプロジェクトだけ',
        projects: '特定のプロジェクト',
        unsure: 'わからない',
      },
    },
    images: {
      title: 'イメージのあるプロジェクトはありますか？',
      help: 'どちらの場合も、最初の手順で数を調べます。',
      answers: {
        none: 'ない',
        some: 'ある',
        unsure: 'わからない',
      },
    },
    amount: {
      title: 'いくつのプロジェクトですか？',
      help: 'グループ全体には、変更する内容を先に表示するコマンドがあります。',
      answers: {
        one: '1つまたは少数',
        group: 'グループのすべて',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'whole-site': {
      title: 'インスタンス全体で無効にする',
      body: 'レジストリのサービスが止まり、GitLabはトークンを発行しなくなります。',
    },
    'images-first': {
      title: 'イメージを片付けてから無効にする',
      body: '削除するものは、レジストリが動いているうちに削除します。残すものは、ストレージにそのまま残ります。',
    },
    'new-projects': {
      title: '新しいプロジェクトで無効にする',
      body: 'プロジェクトのオーナーは、自分のプロジェクトで有効にできます。既存のプロジェクトは変わりません。',
    },
    'one-project': {
      title: 'プロジェクトで無効にする',
      body: '以後、プロジェクトのメンバーはプッシュもプルもできません。イメージは残ります。',
    },
    group: {
      title: 'グループのすべてのプロジェクトで無効にする',
      body: 'サブグループも対象です。あとで作るプロジェクトには、新しいプロジェクト用の設定が適用されます。',
    },
  },
  steps: {
    'see-use': {
      title: 'イメージのあるプロジェクトを調べる',
      body: '最後の行に数が出ます。最初の50件は名前も表示されます。',
    },
    warn: {
      title: '利用者に知らせる',
      body: 'パイプラインで`CI_REGISTRY`を使っている箇所と、クラスターでこのレジストリのイメージを使っている箇所を探します。無効にする日を伝え、まだ必要なイメージは別のレジストリへコピーしてください。',
    },
    'clear-projects': {
      title: 'レジストリが動いているうちに、不要なものを削除する',
      body: 'プロジェクトの`Deploy > Container registry`でイメージリポジトリを削除するか、プロジェクト自体を削除します。タグはバックグラウンドで削除されます。容量が空くのは、ガベージコレクションのあとです。すべて残す場合は、この手順を飛ばします。',
      undo: '削除したイメージは、ストレージのバックアップから復元するか、プッシュし直すしかありません。',
    },
    'back-up': {
      title: '設定の控えを取る',
      body: '自己コンパイルの場合は、`/home/git/gitlab/config/gitlab.yml`の控えも取ります。秘密の値が含まれるため、権限を緩めないでください。',
    },
    'switch-off': {
      title: '両側を無効にする',
      body: '逆の設定の行は取り除きます。`registry_external_url`とストレージの設定は、あとのために残してかまいません。Operatorの場合、値は`GitLab`リソースの`spec.chart.values`の下に書きます。',
      undo: '両方をtrueに戻して反映します。イメージは元のままです。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが止まると、実行中のプッシュとプルは失敗します。Helmでレジストリ全体をなくす場合、最後のコマンドはデプロイメントが見つからないと表示しますが、それで正しい動作です。',
      undo: '控えを戻して、もう一度反映します。',
    },
    'stop-service': {
      title: 'GitLabを再起動し、レジストリを止める',
      body: 'GitLabは1、2分間使えなくなります。NGINXからレジストリ用のサーバーの設定も外してください。残しておくと、以後は502を返します。',
      undo: '`gitlab.yml`を戻し、GitLabを再起動して、レジストリのユニットを起動します。',
    },
    after: {
      title: '残るものを知っておく',
      body: 'ストレージの費用は変わりません。ディレクトリやバケットは、イメージが二度と要らないと確かめてから削除してください。あとでプロジェクトを削除できない場合は、[[missing-registry-key]]を見てください。',
    },
    'see-default': {
      title: '新しいプロジェクトの現在の設定を見る',
      body: '設定がなければ有効です。',
    },
    'change-default': {
      title: '新しいプロジェクトの設定をfalseにする',
      body: 'Operatorの場合、値は`GitLab`リソースの`spec.chart.values`の下に書きます。',
      undo: 'trueにするか行を削除し、反映します。',
    },
    'restart-gitlab': {
      title: 'GitLabを再起動する',
      body: 'GitLabは、起動時に`gitlab.yml`を読み込みます。',
      undo: '元に戻すものはありません。',
    },
    'see-images': {
      title: 'プロジェクトのイメージを見る',
      body: 'このあと使えなくなりますが、消えるわけではありません。',
    },
    toggle: {
      title: 'プロジェクトのコンテナレジストリをオフにする',
      body: 'プロジェクトの`Settings > General`で`Visibility, project features, permissions`を展開し、`Container registry`をオフにして保存します。メンテナーの権限が必要です。以後、プッシュとプルは`denied: requested access to the resource is denied`または`denied: access forbidden`になります。',
      undo: 'もう一度オンにします。イメージは残っています。',
    },
    'preview-group': {
      title: '変更されるプロジェクトを見る',
      body: 'モードは`preview`のままにします。何も書き込みません。一覧は、元に戻すときのために保存してください。',
    },
    'switch-group': {
      title: 'これらのプロジェクトで無効にする',
      body: 'モードを`apply`にします。再起動なしで、すぐに反映されます。',
      undo: '一覧にある各プロジェクトの設定で、もう一度オンにします。',
    },
  },
  checks: {
    off: {
      title: '両側が無効になったか調べる',
      fixed: 'GitLabはレジストリが無効だと答え、アドレスでもレジストリは応答しません。',
      notFixed:
        '片側がまだ有効です。`the registry still runs`：サービスを止めます。別のノードの場合もあります。`GitLab still gives out tokens`：GitLabの設定がないか、反映されていません。GitLabが応答しない場合は、まだ起動中かもしれません。',
    },
    default: {
      title: '新しいプロジェクトの設定を調べる',
      fixed: '新しいプロジェクトは、レジストリなしで作成されます。既存のプロジェクトは変わっていません。',
      notFixed:
        '新しいプロジェクトには、まだレジストリが付きます。GitLabが読むファイルに設定がないか、反映されていません。',
    },
    access: {
      title: 'プロジェクトのイメージへのアクセスをGitLabに求める',
      fixed: 'GitLabは、このプロジェクトのイメージに権限を与えません。',
      notFixed:
        'GitLabは、まだアクセスを許可しています。スイッチが保存されていないか、別のプロジェクトです。以前プッシュできたメンバーのログインを使ってください。プッシュが許可されるうちは、まだない名前で確認すると、GitLabに空のイメージリポジトリができます。',
    },
  },
  evidence: {
    off: 'レジストリは両側で無効です。',
    'still-on': 'レジストリは、まだ両側で無効になっていません。',
    'new-projects-off': '新しいプロジェクトは、レジストリなしで作成されます。',
    'new-projects-on': '新しいプロジェクトは、レジストリ付きで作成されます。',
    'switched-off-in-group': 'グループの対象プロジェクトの数です。',
    'nothing-granted': 'GitLabは、このプロジェクトのイメージに権限を与えていません。',
    'still-granted': 'GitLabは、このプロジェクトのイメージへのアクセスをまだ許可しています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
