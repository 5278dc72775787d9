import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'リクエスト',
  lead: 'クライアント、CIジョブ、GitLabがレジストリに送ったリクエストです。どちらのレジストリも公開しますが、GitLabのレジストリはルート、アップストリームのレジストリはハンドラーをラベルに持ちます。通常の運用でも、401（ログインの最初の段階）と404（まだ存在しないレイヤー）は多数あります。',
  metrics: {
    registry_http_in_flight_requests: {
      meaning: 'その時点で処理中のリクエスト数。',
      watch:
        'このメトリクスが存在すること。なければ、レジストリが停止しているか、収集されていません。増え続ける場合は、リクエストが終わらなくなっています。',
    },
    registry_http_requests_total: {
      meaning: '応答したリクエスト数。ステータスコード、メソッド、ルート別。',
      watch: '5xxの割合。429は、レート制限でクライアントが断られたことを示します。',
    },
    registry_http_request_duration_seconds: {
      meaning:
        'リクエストの最初のバイトから応答の最後のバイトまでの時間。アップロードとダウンロードはデータ量に応じて長くなります。',
      watch: 'HEADなど、データを伴わないリクエスト。1秒よりずっと短いはずです。',
    },
    registry_http_request_size_bytes: { meaning: 'リクエストのサイズ。プッシュされたデータに当たります。' },
    registry_http_response_size_bytes: {
      meaning: '応答のサイズ。レジストリ自身が配信する場合の、プルされたデータに当たります。',
    },
    registry_http_time_to_write_header_seconds: {
      meaning: '応答のヘッダーを書き終えるまでの時間。データが流れ始めるまでクライアントが待つ時間です。',
      watch: 'GETリクエストの95パーセンタイル（ルート別）。',
    },
  },
  findings: {
    'no-requests': {
      title: 'リクエストのメトリクスがない',
      body: 'どのレジストリも公開しているメトリクスです。ページが途中で切れているか、レジストリが動いていないか、収集されていません。',
    },
    'server-errors': {
      title: 'レジストリがサーバーエラーを返している',
      body: '100件に1件を超えるリクエストが5xxで終わっています。同じ時刻のレジストリのログで`level=error`の行を確認してください。多くの場合、原因はストレージです。',
    },
    throttled: {
      title: 'レート制限でクライアントが断られている',
      body: '429で応答したリクエストがあります。制限の役割どおりですが、通すべきCIジョブが断られているなら、上限を引き上げてください。',
    },
    'slow-requests': {
      title: 'データを伴わないリクエストが遅い',
      body: 'HEADリクエストはデータを運びませんが、20件に1件が1秒を超えています。レジストリがストレージかデータベースを待っています。',
    },
    'slow-answers': {
      title: '応答の開始が遅い',
      body: 'GETリクエストの20件に1件は、ヘッダーまで2.5秒を超えて待っています。どこで待っているかはルートからわかります。マニフェストならデータベース、blobならストレージです。',
    },
  },
  charts: { codes: 'ステータスコード別の応答', duration: 'リクエストの処理時間', 'in-flight': '処理中のリクエスト' },
} satisfies FamilyText<typeof family>;
