import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'ストレージ',
  lead: 'レジストリとストレージの間のやり取りです。最後の2つはアップストリームのレジストリだけ、ほかはGitLabのレジストリだけが公開します。',
  metrics: {
    registry_storage_blob_download_bytes: {
      meaning:
        'プルされたblobのサイズ。`redirect`は、クライアントをオブジェクトストレージへ向かわせたか、レジストリ経由でデータを渡したかを示します。',
      watch: 'クライアントがオブジェクトストレージに到達できるのに、`redirect="false"`の通信が多いこと。',
    },
    registry_storage_blob_upload_bytes: { meaning: 'プッシュされたblobのサイズ。' },
    registry_storage_cdn_redirects_total: {
      meaning: 'CDNへ、またはCDNを通さずストレージへ向かわせたダウンロードと、その理由。',
    },
    registry_storage_rate_limit_total: {
      meaning: 'ストレージのレート制限に達したリクエスト数。',
      watch: '増加そのもの。',
    },
    registry_storage_storage_backend_retries_total: {
      meaning:
        'ストレージへのリクエストを再試行した回数。ストレージのライブラリによるもの（`native`）と、レジストリによるもの（`custom`）があります。名前で単語が重なっているのは誤りではありません。',
      watch: '続いている再試行。単発のものは正常です。',
    },
    registry_storage_urlcache_requests_total: {
      meaning: '署名付きアドレスのキャッシュの参照回数。',
      watch: 'ほとんどがミスであること。その場合、キャッシュは役に立っていません。',
    },
    registry_storage_urlcache_object_size: { meaning: '署名付きアドレスのキャッシュに入っている項目のサイズ。' },
    registry_storage_object_accesses_topn: {
      meaning: '最もよく使われるオブジェクトへのアクセス数。キャッシュに効果があるかどうかがわかります。',
    },
    registry_storage_object_accesses_distribution: { meaning: 'オブジェクトごとのアクセス回数の分布。' },
    registry_storage_access_tracker_dropped_events: {
      meaning: '集計に時間がかかりすぎるため、前の2つのメトリクスで数えなかったアクセス数。',
      watch: '増えると前の2つの精度が下がります。ほかに影響はありません。',
    },
    registry_storage_action_seconds: {
      meaning: 'ストレージ操作の所要時間。操作とドライバー別。',
      watch: '操作別の95パーセンタイル。',
    },
    registry_storage_cache_total: { meaning: 'blob情報のキャッシュの参照回数。全体、ヒット、ミス。' },
  },
  findings: {
    'rate-limit': {
      title: 'ストレージがレジストリのリクエストを制限している',
      body: 'ストレージから速度を落とすよう求められています。`maxrequestspersecond`を下げるか、ストレージ側の上限を引き上げてもらってください。',
    },
    retries: {
      title: 'ストレージへのリクエストの再試行が多い',
      body: '単発の再試行は正常です。多い場合は、ストレージの過負荷か、ネットワークでの切断が起きています。プッシュは、失敗する前にまず遅くなります。',
    },
    'slow-storage': {
      title: 'ストレージの操作が遅い',
      body: '20回に1回が1秒を超えています。レジストリではなく、ディスク、ネットワークファイルシステム、またはオブジェクトストレージを調べてください。',
    },
    'delivers-itself': {
      title: 'blobの大半をレジストリ自身が配信している',
      body: 'レジストリのネットワークとCPUを消費します。クライアントがオブジェクトストレージに到達できるなら、リダイレクトを有効にしておきます。到達できないなら、この状態が正しい姿です。',
    },
    'url-cache-misses': {
      title: '署名付きアドレスのキャッシュがほとんど当たらない',
      body: '参照の半分以上がミスです。理由はメトリクスのラベル`reason`にあります。',
    },
    'dropped-accesses': {
      title: '一部のアクセスが集計されていない',
      body: 'よく使われるオブジェクトの統計の精度が下がるだけです。対処は不要です。',
    },
  },
  charts: {
    'blob-traffic': 'blobの転送量',
    'upload-size': 'プッシュされたblobのサイズ',
    'download-size': 'プルされたblobのサイズ',
    retries: 'ストレージの再試行と制限',
    actions: 'ストレージ操作の所要時間',
  },
} satisfies FamilyText<typeof family>;
