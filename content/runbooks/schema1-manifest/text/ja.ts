import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '古いスキーマ1形式のイメージが拒否される',
  summary:
    'イメージがDockerのスキーマ1マニフェストとしてプッシュまたはプルされています。現在のレジストリはこの形式を受け付けず、現在のクライアントも読めません。',
  symptom:
    'プッシュが`MANIFEST_INVALID`、または理由のわからない`500 Internal Server Error`で終わります。プルでは、スキーマ1のサポートが削除されたという表示や`unsupported schema version 1`が出ます。非常に古いクライアントは`404 Not Found`や`Unknown Manifest`を受け取ります。',
  background: [
    'スキーマ1は、Docker 1.9以前のマニフェスト形式です。Docker 1.10からクライアントはスキーマ2をプッシュし、現在のものはOCIを書き出します。レイヤーの形式はどれも同じなので、ビルドし直さなくても変換できます。',
    'GitLabのレジストリは、スキーマ1のプッシュを`MANIFEST_INVALID`と詳細`Schema 1 manifest not supported`で拒否します。Distribution 2.8は同じプッシュに500を返し、理由の`manifest schema v1 unsupported`はログにしか出ません。',
    "古い手順には、`registry['compatibility_schema1_enabled'] = true`、またはレジストリの設定ファイルの`compatibility.schema1.enabled`を設定するとあります。現在のレジストリにこのセクションはありません。Linuxパッケージは今もキーを書き出しますが、効果はありません。クライアントもこの形式をやめているため、受け付けるレジストリがあっても長くは使えません。",
    '`Accept`にマニフェストの種類を書かないリクエストは、別の話です。Distribution 2.8は、新しいイメージをスキーマ1に変換して200を返します。応答は古く見えますが、保存されているイメージは古くありません。GitLabのレジストリは、代わりにエラーを返します。',
  ],
  questions: {
    use: {
      title: 'スキーマ1は、どの場面で現れますか？',
      help: 'どのリクエストが失敗し、メッセージに何とあるかを確認してください。',
      answers: {
        push: 'プッシュのとき',
        pull: 'プルのとき',
        accept: 'スクリプトやプログラムがマニフェストを要求するとき',
        unsure: 'わからない',
      },
    },
    pusher: {
      title: '何がプッシュしていますか？',
      help: 'レジストリのログの`http.request.useragent`または`user_agent`に、クライアントの名前があります。',
      answers: {
        docker: 'Docker 1.9以前',
        tool: 'ほかのツール、または`--format v2s1`を付けたコピー',
        unsure: 'わからない',
      },
    },
    stored: {
      title: 'タグには何が保存されていますか？',
      help: 'コマンドはすべての種類を受け入れるため、レジストリは保存されているものを答えます。',
      answers: {
        schema1: 'スキーマ1マニフェスト',
        newer: 'もっと新しいもの',
        unsure: '確認できない',
      },
    },
    source: {
      title: 'イメージについて、何が手元にありますか？',
      help: 'ビルドし直せば中身も新しくなります。これほど古いイメージには、何年分ものセキュリティ修正が入っていません。',
      answers: {
        build: 'Dockerfile、または新しいリリースがある',
        image: 'イメージそのものしかない',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'update-docker': {
      title: 'Dockerを更新し、もう一度プッシュする',
      body: 'Docker 1.10以降は、何もしなくてもスキーマ2をプッシュします。レジストリ側に有効な設定はありません。',
    },
    'push-schema2': {
      title: 'ツールにスキーマ2をプッシュさせる',
      body: 'Dockerのスキーマ2またはOCIを書き出すようにツールを設定するか、途中でイメージを変換します。',
    },
    rebuild: {
      title: 'イメージをビルドし直す',
      body: '現在のビルドは、現在の形式を書き出します。',
    },
    convert: {
      title: 'コピーしてイメージを変換する',
      body: 'skopeoはスキーマ1を読み、スキーマ2を書き出せます。イメージを持つレジストリがもう渡さない場合は、ローカルにまだ持っている古いDockerでファイルに保存すれば、skopeoで読めます。多数のイメージをコピーする方法は、[[migrate-images]]を参照してください。',
    },
    'send-accept': {
      title: 'リクエストにマニフェストの種類を書く',
      body: '保存されているイメージは、応答より新しいものです。新しい種類を受け取れることをリクエストで伝えます。',
    },
  },
  steps: {
    'update-client': {
      title: '現在のDocker Engineをインストールする',
      body: 'サポートされているバージョンなら、どれでもかまいません。',
      undo: '以前のバージョンをインストールします。',
    },
    'push-new': {
      title: '新しいDockerでイメージをプッシュする',
      undo: 'プロジェクトのコンテナレジストリでタグを削除します。',
    },
    'drop-setting': {
      title: '古い設定を取り除く',
      body: '`compatibility_schema1_enabled`または`compatibility:`があれば削除します。効果がなく、誤解のもとになるだけです。このために再起動する必要はありません。',
      undo: '設定を戻します。戻しても何も変わりません。',
    },
    'change-format': {
      title: 'ツールの形式を変更する',
      body: 'skopeo、buildah、podmanでは、`--format`を付けないか、`--format v2s2`を指定します。新しい形式を知らないミラーやビルドツールは、更新が必要です。',
      undo: '以前の形式に戻します。',
    },
    'copy-image': {
      title: 'イメージをスキーマ2でコピーする',
      body: 'コピー元は、別のレジストリでもファイルでもかまいません。ファイルの場合は、最初のアドレスを`docker-archive:old.tar`に置き換えます。新しいマニフェストはダイジェストが変わります。',
      undo: '新しいタグを削除します。',
    },
    'build-image': {
      title: 'イメージをビルドしてプッシュする',
      body: 'ベースイメージも新しくしてください。形式と同じくらい古くなっています。',
      undo: '新しいタグを削除します。',
    },
    'use-image': {
      title: '古いイメージを指定している場所で、新しいイメージを使う',
      body: 'デプロイの定義、Dockerfile、ジョブの定義を直します。ダイジェストで指定している場合は、それも変更します。',
      undo: '以前のイメージの指定に戻します。',
    },
    'add-types': {
      title: '種類を`Accept`で送る',
      body: '少なくとも`application/vnd.docker.distribution.manifest.v2+json`を送ります。現在のイメージには、`application/vnd.oci.image.manifest.v1+json`、`application/vnd.oci.image.index.v1+json`、`application/vnd.docker.distribution.manifest.list.v2+json`も必要です。',
      undo: '追加した種類をリクエストから取り除きます。',
    },
  },
  checks: {
    type: {
      title: '新しいタグの種類を確認する',
      fixed: 'タグは、現在のクライアントが読める形式です。',
      notFixed: 'タグがまだスキーマ1か、存在しません。最後にプッシュしたコマンドがどれかを確認してください。',
    },
    served: {
      title: 'すべての種類を指定して要求する',
      fixed: '保存されているイメージは新しいものです。これらの種類を指定したリクエストには、そのまま返ります。',
      notFixed: '保存されているイメージ自体がスキーマ1か、存在しません。',
    },
  },
  evidence: {
    'push-refused': 'レジストリがスキーマ1マニフェストを拒否しました。',
    'push-unsigned': '署名のないスキーマ1マニフェストがプッシュされました。',
    'schema1-asked-for': '`v2s1`はスキーマ1です。コマンドが、拒否される形式を指定しています。',
    'schema1-sent-by-curl': 'リクエストが、マニフェストをスキーマ1として送っています。',
    'docker-dropped-it': 'イメージはスキーマ1で、このDockerはもう読めません。',
    'containerd-dropped-it': 'イメージはスキーマ1で、このcontainerdはもう読めません。',
    'unsupported-version': 'クライアントは、スキーマバージョン1のマニフェストを読めません。',
    'still-pulled': '予告です。イメージはスキーマ1ですが、このバージョンのDockerはまだプルできます。',
    'schema1-answered':
      '応答はスキーマ1マニフェストです。その形で保存されているか、新しい種類が要求されなかったために変換されています。',
    'type-schema1': 'タグはスキーマ1で保存されています。',
    'schema1-setting': 'スキーマ1の設定です。現在のレジストリは無視します。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
