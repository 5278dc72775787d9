import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'クライアントがイメージのOCI形式を受け入れていない',
  summary:
    'イメージはOCIのマニフェストまたはインデックスとしてレジストリにありますが、クライアントのリクエストが、その種類を受け入れると伝えていません。',
  symptom:
    '存在するタグに対して、ツールが`MANIFEST_UNKNOWN`または`404 Not Found`を受け取ります。メッセージには`accept header does not support OCI manifests`や`… OCI indexes`が続きます。新しいdocker、podman、containerdなら、同じタグをプルできます。',
  background: [
    'イメージの文書形式には、Docker独自のもの（スキーマ2とマニフェストリスト）と、OCIのもの（マニフェストとインデックス）の2系統があります。クライアントは、読める種類を`Accept`ヘッダーに並べます。レジストリは保存されているものを渡すか、何も渡さないかのどちらかです。OCIの文書は変換せず、誤って解釈されないように404を返します。',
    'ここでの`MANIFEST_UNKNOWN`というコードは紛らわしいものです。何も失われていないため、タグを探しても、同じやり方でプッシュし直しても、権限を変えても、結果は同じです。',
    '意図せずOCIインデックスになることもよくあります。buildxはプロビナンスのアテステーションを追加し、アテステーションの付いたイメージは、プラットフォームが1つでもインデックスになります。その場合、GitLabなどの画面に`unknown/unknown`という項目が表示されます。',
    '何も指定しない`curl`は`Accept: */*`を送りますが、レジストリはこれをどの種類の指定ともみなしません。そのため、手作業で確かめても、種類を書くまでは同じ404になります。',
  ],
  questions: {
    client: {
      title: '何がイメージを要求していますか？',
      help: 'レジストリのログの`http.request.useragent`または`user_agent`に、クライアントの名前があります。',
      answers: {
        update: '更新できるツール',
        own: '自作のスクリプトやプログラム、または`curl`',
        fixed: '変更できないツール',
        unsure: 'わからない',
      },
    },
    document: {
      title: 'どの種類で保存されていますか？',
      help: 'コマンドはすべての種類を受け入れるため、レジストリは保存されているものを答えます。',
      answers: {
        index: 'OCIインデックス',
        manifest: 'OCIマニフェスト',
        unsure: '確認できない',
      },
    },
  },
  outcomes: {
    'update-client': {
      title: 'ツールを更新する',
      body: 'ここ数年のクライアントは、どれもOCIの種類を読めます。レジストリにもイメージにも変更は要りません。',
    },
    'send-accept': {
      title: 'リクエストに種類を書く',
      body: 'プログラムが読めるすべての種類を1つの`Accept`ヘッダーで送り、応答の`Content-Type`でどの種類かを判断します。',
    },
    'single-image': {
      title: 'インデックスではなく、1つのイメージとして公開する',
      body: 'インデックスを読めないクライアントには、単独のマニフェストが必要です。古いツールでも読めるDocker形式が適しています。',
    },
    'docker-format': {
      title: 'イメージをDocker形式で公開する',
      body: 'レイヤーは同じまま、マニフェストの種類だけが変わります。それに伴ってダイジェストも変わります。',
    },
  },
  steps: {
    'see-type': {
      title: 'イメージがあることと、その種類を確認する',
      body: 'OCIの種類が返れば、タグに問題はなく、変えるべきものはクライアントだとわかります。',
    },
    'install-newer': {
      title: 'ツールの現在のバージョンをインストールする',
      body: 'ジョブの中のスキャナーやデプロイツールのように、ツール自体がイメージの場合は、そのタグを新しくします。',
      undo: '以前のバージョンに戻します。',
    },
    'add-types': {
      title: '次の種類を`Accept`で送る',
      body: '`application/vnd.oci.image.index.v1+json`、`application/vnd.oci.image.manifest.v1+json`、`application/vnd.docker.distribution.manifest.list.v2+json`、`application/vnd.docker.distribution.manifest.v2+json`をカンマで区切って並べます。インデックスが返ったら、使うプラットフォームの項目のダイジェストで、もう一度要求します。',
      undo: '追加した種類をリクエストから取り除きます。',
    },
    'build-single': {
      title: 'ビルドで、Docker形式の単独のマニフェストをプッシュする',
      body: 'アテステーションがなければインデックスにならず、`oci-mediatypes=false`を指定すればマニフェストはDocker形式になります。buildahでは`buildah push --format v2s2`です。このタグのプロビナンスの情報と、ほかのプラットフォームはなくなります。',
      undo: '以前のオプションでビルドし直します。',
    },
    'copy-existing': {
      title: '既存のイメージをDocker形式でコピーする',
      body: 'インデックスからは、コマンドを実行するマシンのプラットフォームのイメージが選ばれます。インデックスをプルする人に影響しないよう、別のタグを付けてください。',
      undo: '新しいタグを削除します。',
    },
    'use-new-tag': {
      title: 'ツールに新しいタグを使わせる',
      body: 'イメージをダイジェストで指定している場合は、ダイジェストも変わります。',
      undo: '以前のタグに戻します。',
    },
  },
  checks: {
    pull: {
      title: '更新したツールでイメージをプルする',
      fixed: 'イメージをプルできました。',
      notFixed: 'リクエストに、まだ種類の指定がありません。実際に送信しているプログラムを確認してください。',
    },
    served: {
      title: 'すべての種類を指定して要求する',
      fixed:
        'これらの種類を指定したリクエストには、レジストリがタグを返します。プログラムでも、同じヘッダーを送れば同じ結果になります。',
      notFixed: 'それでもマニフェストがありません。タグそのものが存在しません。',
    },
    type: {
      title: '新しいタグの種類を確認する',
      fixed: 'タグは、古いツールでも読めるDocker形式の単独のマニフェストです。',
      notFixed: 'タグはまだインデックスかOCIマニフェストです。最後にプッシュしたコマンドがどれかを確認してください。',
    },
  },
  evidence: {
    'manifest-not-accepted':
      'レジストリはイメージをOCIマニフェストとして持っていますが、リクエストがその種類を受け入れていません。',
    'index-not-accepted':
      'レジストリはイメージをOCIインデックスとして持っていますが、リクエストがその種類を受け入れていません。',
    'type-oci-manifest': 'タグはOCIマニフェストです。',
    'type-oci-index': 'タグはOCIインデックスです。',
    'type-docker-manifest': 'タグはDocker形式のマニフェストです。',
    'type-docker-list': 'タグはDockerのマニフェストリストです。',
    'type-none': 'このタグのマニフェストはありません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
