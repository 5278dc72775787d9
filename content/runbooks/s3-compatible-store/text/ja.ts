import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';
import { intoBlock, storageBlockTexts } from '../../s3-credentials/storage-block/ja.ts';

export default {
  title: 'S3互換ストレージが、レジストリのS3ドライバーの送るものを受け付けない',
  summary:
    'ストレージはS3に対応していますが、このバージョンのドライバーが求めるアドレスの書き方、チェックサム、署名、削除の方法のどれかに対応していません。',
  symptom:
    'MinIO、Ceph、Cloudflare R2など、AWS以外のストレージで、レジストリが起動しない、あるいはアップロードや削除が失敗します。GitLab 19へのアップグレードの直後によく起こります。ログには`XAmzContentSHA256Mismatch`、`NotImplemented`、`MissingContentMD5`、`was not a valid URI`、`Unauthorized`のいずれかが残ります。',
  background: [
    'GitLab 18.11までのドライバー`s3`は、第1世代のAWS SDKを使います。19.0以降の`s3`と`s3aws`は、第2世代のSDKを使う`s3_v2`の別名です。設定の変更は不要ですが、送られるリクエストは別のものになります。AWSはどちらも受け付けますが、ほかのストレージ、特に古いものは受け付けないことがあります。`s3`は19.0で削除されたと書かれたドキュメントがありますが、削除されていません。`s3_v2`と書き換えても何も変わりません。',
    '第2世代のSDKは、アップロードのたびにヘッダーまたは本文の後ろにチェックサムを付けます。対応していないストレージは、本文を数え間違えて`XAmzContentSHA256Mismatch`を返すか、ヘッダーを`NotImplemented`や`InvalidArgument`で拒否します。`checksum_disabled`を指定すると、アップロードでは無効になります。一方、複数のオブジェクトの一括削除には、必ずチェックサムが必要です。19.0と19.1では`checksum_disabled`を指定してもCRC32のままで、以前の`Content-MD5`を求めるストレージは`MissingContentMD5`または`InvalidRequest`を返します。19.2以降は`Content-MD5`が送られます。',
    '第2世代のSDKでは、`regionendpoint`を完全なURIで書く必要があります。第1世代では`storage.example.com:9000`で足りましたが、今はそれではレジストリが起動しません。署名はバージョン4だけです。`v4auth: false`は警告を出して無視され、バージョン2にしか対応しないストレージは使えなくなりました。',
    '`pathstyle`は、バケットを書く場所を決めます。trueでは`host/bucket/object`となり、ほとんどの互換ストレージに合います。falseでは、AWSと同じ`bucket.host/object`になります。指定がなければ、`regionendpoint`があるときはtrue、ないときはfalseです。',
    'レジストリが動いているノードは、すべて一緒にアップグレードしてください。新旧のノードが同じバケットを使っていると、失敗するリクエストと成功するリクエストが混在します。GitLabがサポートするのはAWS S3です。互換ストレージも動作するはずですが、ストレージ側の不具合のこともあるため、ストレージの新しいバージョンも確認してください。',
  ],
  questions: {
    problem: {
      title: 'レジストリのログには何と出ていますか？',
      help: 'コマンドは、ストレージに関するログの最後の数行を表示します。レジストリが起動しない場合は、ログの最後の行を確認してください。',
      answers: {
        endpoint: '`Custom endpoint ... was not a valid URI`',
        checksum: '`XAmzContentSHA256Mismatch`、`NotImplemented`、または`x-amz-checksum-`で始まるヘッダー',
        delete: '`MissingContentMD5`、または`DeleteObjects`での`InvalidRequest`',
        signature: '`Please use AWS4-HMAC-SHA256`',
        token: '401の`Unauthorized`',
        'empty-key': '`input member Key must not be empty`',
        large: '`EntityTooLarge`、または数GBを超えるレイヤーだけの失敗',
        certificate: '`x509:`とストレージのアドレス',
        plain: '`server gave HTTP response to HTTPS client`',
        unsure: 'ほかの内容、または確認できない',
      },
    },
    'delete-version': {
      title: 'GitLabのバージョンはどれですか？',
      help: 'GitLabの`/help`ページ、またはレジストリのログの`version=`でわかります。v4.40.2が19.2に当たります。',
      answers: {
        older: '19.0または19.1',
        newer: '19.2以降',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'whole-uri': {
      title: 'エンドポイントを完全なURIで書く',
      body: 'GitLab 19.0のドライバーは、先頭にスキームの付いたアドレスしか受け付けません。',
    },
    'checksums-off': {
      title: 'チェックサムを無効にする',
      body: '第2世代のSDKが送るチェックサムを、ストレージが受け付けません。無効にしても、経路はTLSで守られ、各レイヤーのダイジェストはレジストリ自身が照合します。',
    },
    'delete-fix': {
      title: 'GitLab 19.2にアップグレードする、またはストレージを新しくする',
      body: '19.0と19.1には、削除の方法を変える設定がありません。それまでの間、プッシュはできますが、削除したものはバケットに残ります。',
    },
    'signature-four': {
      title: 'バージョン4で署名する',
      body: 'ストレージは古い署名を受け付けません。指定がなければ、ドライバーはバージョン4を使います。',
    },
    'token-scope': {
      title: 'このバケットを使えるキーをレジストリに与える',
      body: 'Cloudflare R2などは、S3が403を返す場面で401を返します。キーの元のトークンに必要なスコープがないか、別のアカウントのものです。',
    },
    'leave-18-0': {
      title: 'バージョン18.0.1のドライバーの使用をやめる',
      body: '18.0.1の`s3_v2`には、`rootdirectory`を指定していないとタグが消える不具合があります。イメージはバケットに残っています。',
    },
    'copy-size': {
      title: '大きなオブジェクトのコピー方法を変える',
      body: '完了したアップロードは、所定の場所にコピーされます。しきい値を超えると分割してコピーされますが、その大きさのオブジェクトやパートを拒否するストレージがあります。',
    },
    certificate: {
      title: 'レジストリがストレージの証明書を信頼していない',
      body: 'そのCA証明書をレジストリに渡す必要があります。',
    },
    'plain-http': {
      title: 'ストレージが平文のHTTPで待ち受けている',
      body: 'エンドポイントは`https://`ですが、そのポートはTLSに対応していません。',
    },
  },
  steps: {
    ...storageBlockTexts,
    'see-driver': {
      title: 'このバージョンのドライバーを確認する',
      body: '`checksum_disabled`は、第2世代のSDKを使うドライバーの設定で、ここでは`s3_v2`だけが該当します。`s3`はこの種のチェックサムを送らないため、効果がありません。',
    },
    'set-endpoint': {
      title: '完全なアドレスを設定する',
      body: `\`https://\`とポートを含め、バケットは含めません。${intoBlock}`,
      undo: '以前のエンドポイントに戻します。',
    },
    'no-checksums': {
      title: '`checksum_disabled`を設定する',
      body: `それでも\`NotImplemented\`が返る場合は、\`pathstyle\`もtrueにします。${intoBlock}`,
      undo: '行を取り除きます。',
    },
    'no-checksums-before-19': {
      title: 'ドライバーが`s3_v2`の場合は、`checksum_disabled`を設定する',
      body: `それでも\`NotImplemented\`が返る場合は、\`pathstyle\`もtrueにします。${intoBlock}`,
      undo: '行を取り除きます。',
    },
    'upgrade-for-deleting': {
      title: 'レジストリを動かしているすべてのノードで、GitLabを19.2以降にアップグレードする',
      body: '先にバックアップを取ってください。オブジェクトストレージは、GitLabのバックアップに含まれません。',
      undo: 'アップグレードを簡単に元に戻す方法はありません。バックアップからの復元が必要です。',
    },
    upgrade: {
      title: 'レジストリが動いているすべてのノードで、GitLabをアップグレードする',
      body: '18.0.1より新しいバージョンにします。先にバックアップを取ってください。オブジェクトストレージは、GitLabのバックアップに含まれません。',
      undo: 'アップグレードを簡単に元に戻す方法はありません。バックアップからの復元が必要です。',
    },
    'drop-v4auth': {
      title: '`v4auth: false`を取り除く',
      body: 'バージョン4が使われるようになります。署名にはリージョンが含まれるため、正しい`region`が必要です。',
      undo: '行を戻します。',
    },
    'drop-v4auth-ignored': {
      title: '`v4auth`を取り除き、`region`を確認する',
      body: 'ドライバーはバージョン4だけを使い、`v4auth: false`は警告を出して無視します。ストレージが拒否しうるのは、署名に含まれる`region`です。',
      undo: '以前の`region`に戻します。`v4auth`はあってもなくても変わりません。',
    },
    'new-token': {
      title: 'このバケットを読み書きできる新しいキーを、ストレージで作る',
      body: 'Cloudflare R2では、オブジェクトの読み取りと書き込みを許可したAPIトークンを作ります。エンドポイントも同じアカウントのものでなければなりません。',
      undo: '新しいキーを削除します。',
    },
    'set-keys': {
      title: '2つのキーを設定する',
      body: `仮の文字列はファイルの中で書き換え、引用符で囲みます。${intoBlock}`,
      undo: '以前のキーに戻します。',
    },
    'use-first-driver': {
      title: '今アップグレードできない場合は、ドライバー`s3`を使う',
      body: '第1世代のSDKを使うドライバーで、この不具合がありません。`s3_v2`を`s3`に書き換え、`checksum_disabled`など、もう一方にしかない項目を取り除きます。',
      undo: '元の名前に戻します。',
    },
    'set-copy-size': {
      title: 'しきい値とパートの大きさを設定する',
      body: `どちらもバイト数です。しきい値より小さいオブジェクトは1回でコピーされます。それが拒否される場合は、しきい値を下げてください。\`multipartcopychunksize\`を大きくすると、パートの数が減ります。古いバージョンで10 GBを超えるレイヤーが失敗する場合は、アップグレードもしてください。${intoBlock}`,
      undo: '行を取り除きます。',
    },
  },
  checks: {
    push: {
      title: 'イメージをプッシュする',
      fixed:
        'ストレージがリクエストを受け付けました。削除の問題だった場合は、タグを1つ削除し、ログに新しいエラーがないことも確認してください。',
      notFixed: 'まだ拒否されています。ストレージに足りないものは1つとは限りません。ログをもう一度確認してください。',
    },
    pull: {
      title: '消えていたイメージをプルする',
      fixed: 'イメージが再び見えるようになりました。',
      notFixed: 'まだ見えません。変更したドライバーでレジストリが動いているかを、ログで確認してください。',
    },
  },
  evidence: {
    'endpoint-no-uri': 'ドライバーがエンドポイントを受け付けません。スキームがありません。',
    'checksum-refused': '本文と一緒にチェックサムが送られるため、ストレージが本文を数え間違えています。',
    'checksum-header-refused': 'ストレージが、チェックサムのヘッダーを拒否しています。',
    'not-implemented': 'ドライバーの求める機能が、ストレージにありません。',
    'delete-refused': 'ストレージが、以前のチェックサムのない一括削除を拒否しています。',
    'signature-v2-refused': 'レジストリが、ストレージの受け付けないバージョン2で署名しています。',
    unauthorized: 'ストレージが401を返しています。Cloudflare R2は、キーのスコープが足りないときにこう応答します。',
    'empty-key': '18.0.1の`s3_v2`の既知の不具合です。名前のないオブジェクトを問い合わせています。',
    'object-too-large': 'ストレージが、オブジェクトまたはパートの大きさを理由に拒否しています。',
    'log-level-of-other-driver':
      'もう一方のS3ドライバーのログレベルが指定されています。無視されるだけで、害はありません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
