import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'イメージがこのプロセッサ用に作られていない',
  summary: 'タグは存在しますが、プルするマシンのプロセッサとOSに合うイメージが含まれていません。',
  symptom:
    'プルが`no matching manifest for linux/arm64/v8 in the manifest list entries`で終わるか、コンテナが`exec format error`ですぐに止まります。ARMのマシンに替えたあとによく起きます。',
  background: [
    'タグは、プラットフォームごとのイメージを束ねたマニフェストリストを指すことがあります。クライアントはリストを取得し、自分のプラットフォームを探しますが、見つかりません。レジストリは正しく応答しているためログにエラーはなく、サーバー側で変えるものはありません。',
    'タグが単独のイメージを指す場合、比較は行われません。プラットフォームが何であれプルは成功し、エミュレーターがなければ、プログラムの起動時に初めて`exec format error`になります。',
    'リストにある`unknown/unknown`はプラットフォームではなく、`buildx`が加えるアテステーション（プロビナンスの情報）です。これを扱えないツールがある場合は、`--provenance=false`で省けます。',
  ],
  questions: {
    whose: {
      title: 'イメージを作っているのは誰ですか？',
      help: 'イメージ名のホストを確認してください。自分のレジストリか、ほかのレジストリかがわかります。',
      answers: { ours: '自分たち', theirs: 'ほかの人', unsure: 'わからない' },
    },
    list: {
      title: 'マシンのプラットフォームは、タグに含まれていますか？',
      findOut:
        '`uname -m`と、マニフェストの`architecture`を比べます。`x86_64`は`amd64`、`aarch64`は`arm64`です。コマンドは、対処の最初の手順にあります。',
      answers: { missing: '含まれていない', present: '含まれている', unsure: '判断できない' },
    },
  },
  outcomes: {
    'build-platform': {
      title: 'このプラットフォーム用にもビルドする',
      body: '1つのタグで、すべてのマシンに対応できます。',
    },
    'ask-for-platform': {
      title: 'プルする側でプラットフォームを指定する',
      body: 'タグには含まれています。クライアントのデフォルト値か設定が別のプラットフォームを指しています。',
    },
    'other-image': {
      title: '自分のプラットフォームを含むタグを使う',
      body: 'ほかの人のイメージに、プラットフォームを追加することはできません。',
    },
  },
  steps: {
    'see-platforms': {
      title: 'タグに含まれるプラットフォームを確認する',
      body: '失敗するマシンで実行します。`manifests`の一覧がないマニフェストは単独のイメージで、プラットフォームはその設定に書かれています。',
    },
    'build-and-push': {
      title: '足りないプラットフォームをビルドしてプッシュする',
      body: '別のプラットフォームはエミュレーションになるため、そのプラットフォームのRunnerがなければビルドに時間がかかります。すべてのプラットフォームを同じリポジトリにプッシュしてください。',
      undo: '以前のイメージを、同じタグでもう一度プッシュします。',
    },
    'name-platform': {
      title: 'プラットフォームを指定する',
      body: '`docker pull`や`docker run`には`--platform linux/amd64`を、Composeファイルのサービスには`platform:`を指定します。エミュレーションでは動作が遅く、動かないプログラムもあります。',
      undo: '指定を取り除きます。',
    },
    'choose-tag': {
      title: '別のタグまたはイメージを選ぶ',
      body: '同じイメージでも、新しいタグのほうが多くのプラットフォームを含むことがよくあります。',
      undo: '元のタグに戻します。',
    },
  },
  checks: {
    pull: {
      title: '失敗したマシンでプルする',
      fixed: 'このプラットフォーム用のイメージを取得できました。',
      notFixed: 'タグには、このプラットフォーム用のイメージがまだありません。',
    },
  },
  evidence: {
    'no-matching-manifest': 'クライアントがタグのリストから自分のプラットフォームを探しましたが、ありませんでした。',
    'no-match-for-platform': 'containerdは、このタグに自分のプラットフォーム用のイメージを見つけられませんでした。',
    'no-image-in-list': 'Podmanまたはskopeoは、リストに自分のプラットフォーム用のイメージを見つけられませんでした。',
    'local-other-platform': 'このマシンにあるイメージは、指定されたプラットフォーム用ではありません。',
    'no-child-in-index': 'インデックスに、指定されたプラットフォーム用のイメージがありません。',
    'other-platform-warning': 'イメージのプラットフォームが、マシンと異なります。',
    'exec-format': '別のプロセッサ用に作られたプログラムが起動されました。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
