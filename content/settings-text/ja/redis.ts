import type { redis } from '../../settings/redis.ts';
import { below, wordsFor } from '../words-for.ts';

const connection = {
  addr: 'RedisまたはそのSentinelのアドレスです。',
  mainname: 'Sentinelを使う場合の、メインサーバーの名前です。',
  username: 'ユーザー名です。',
  password: 'パスワードです。',
  db: 'データベースの番号です。',
  dialtimeout: '接続に許す時間です。',
  readtimeout: '読み取りに許す時間です。',
  writetimeout: '書き込みに許す時間です。',
  sentinelusername: 'Sentinel用のユーザー名です。',
  sentinelpassword: 'Sentinel用のパスワードです。',
  'tls.enabled': 'TLSを使います。',
  'tls.insecure': '証明書を検証しません。',
  'pool.size': '接続の最大数です。',
  'pool.maxlifetime': '接続の最長の寿命です。',
  'pool.idletimeout': '接続の最長のアイドル時間です。',
} as const;

export default wordsFor<typeof redis>()({
  ...below('redis', connection),
  'redis.cache.enabled': 'メタデータデータベースの内容をキャッシュします。',
  ...below('redis.cache', connection),
  'redis.ratelimiter.enabled': 'レート制限のためにリクエストを数えます。',
  ...below('redis.ratelimiter', connection),
  'redis.loadbalancing.enabled': 'メタデータデータベースのレプリカの状態を保持します。',
  ...below('redis.loadbalancing', connection),
  'rate_limiter.enabled': 'リクエストを制限します。`redis.ratelimiter`が必要です。制限を超えると429を返します。',
  'rate_limiter.limiters': '制限の一覧です。それぞれ、以下のキーを持ちます。',
  'rate_limiter.limiters.name': '制限の名前です。',
  'rate_limiter.limiters.description': '目的の説明です。',
  'rate_limiter.limiters.log_only': '拒否せず、ログに出すだけにします。',
  'rate_limiter.limiters.match.type': 'リクエストを数える単位です。',
  'rate_limiter.limiters.precedence': '複数の制限の間の順序です。',
  'rate_limiter.limiters.limit.rate': '期間あたりのリクエスト数です。',
  'rate_limiter.limiters.limit.period': 'リクエスト数を数える期間です。',
  'rate_limiter.limiters.limit.burst': '一度に許すリクエスト数です。',
  'rate_limiter.limiters.action.warn_threshold': '警告を始める、制限に対する割合です。',
  'rate_limiter.limiters.action.warn_action': '警告するときの動作です。',
  'rate_limiter.limiters.action.hard_action': '制限に達したときの動作です。',
});
