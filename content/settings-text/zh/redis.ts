import type { redis } from '../../settings/redis.ts';
import { below, wordsFor } from '../words-for.ts';

const connection = {
  addr: 'Redis 或其 Sentinel 的地址。',
  mainname: '使用 Sentinel 时，主服务器的名称。',
  username: '用户名。',
  password: '密码。',
  db: '数据库编号。',
  dialtimeout: '建立连接允许的时间。',
  readtimeout: '读取允许的时间。',
  writetimeout: '写入允许的时间。',
  sentinelusername: 'Sentinel 的用户名。',
  sentinelpassword: 'Sentinel 的密码。',
  'tls.enabled': '使用 TLS。',
  'tls.insecure': '不验证证书。',
  'pool.size': '连接的上限。',
  'pool.maxlifetime': '连接的最长寿命。',
  'pool.idletimeout': '连接的最长空闲时间。',
} as const;

export default wordsFor<typeof redis>()({
  ...below('redis', connection),
  'redis.cache.enabled': '缓存元数据数据库的内容。',
  ...below('redis.cache', connection),
  'redis.ratelimiter.enabled': '为速率限制统计请求。',
  ...below('redis.ratelimiter', connection),
  'redis.loadbalancing.enabled': '记录元数据数据库各副本的状态。',
  ...below('redis.loadbalancing', connection),
  'rate_limiter.enabled': '限制请求。需要 `redis.ratelimiter`；超出限制时返回 429。',
  'rate_limiter.limiters': '各项限制，每一项都有下面的键。',
  'rate_limiter.limiters.name': '限制的名称。',
  'rate_limiter.limiters.description': '用途说明。',
  'rate_limiter.limiters.log_only': '只记录日志，不拒绝。',
  'rate_limiter.limiters.match.type': '按什么统计请求。',
  'rate_limiter.limiters.precedence': '多项限制之间的次序。',
  'rate_limiter.limiters.limit.rate': '每个周期的请求数。',
  'rate_limiter.limiters.limit.period': '周期。',
  'rate_limiter.limiters.limit.burst': '允许一次突发的请求数。',
  'rate_limiter.limiters.action.warn_threshold': '从限制的多大比例起发出警告。',
  'rate_limiter.limiters.action.warn_action': '警告时的动作。',
  'rate_limiter.limiters.action.hard_action': '达到限制时的动作。',
});
