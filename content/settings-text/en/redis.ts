import type { redis } from '../../settings/redis.ts';
import { below, wordsFor } from '../words-for.ts';

const connection = {
  addr: 'Address of Redis, or of its Sentinels.',
  mainname: 'Name of the main server, with Sentinel.',
  username: 'User name.',
  password: 'Password.',
  db: 'Number of the database.',
  dialtimeout: 'How long connecting may take.',
  readtimeout: 'How long reading may take.',
  writetimeout: 'How long writing may take.',
  sentinelusername: 'User name for Sentinel.',
  sentinelpassword: 'Password for Sentinel.',
  'tls.enabled': 'Uses TLS.',
  'tls.insecure': 'Does not check the certificate.',
  'pool.size': 'Most connections.',
  'pool.maxlifetime': 'Longest life of a connection.',
  'pool.idletimeout': 'Longest idle time of a connection.',
} as const;

export default wordsFor<typeof redis>()({
  ...below('redis', connection),
  'redis.cache.enabled': 'Caches what the metadata database knows.',
  ...below('redis.cache', connection),
  'redis.ratelimiter.enabled': 'Counts requests for the rate limiter.',
  ...below('redis.ratelimiter', connection),
  'redis.loadbalancing.enabled': 'Keeps track of the replicas of the metadata database.',
  ...below('redis.loadbalancing', connection),
  'rate_limiter.enabled': 'Limits requests. Needs `redis.ratelimiter`; who exceeds a limit gets 429.',
  'rate_limiter.limiters': 'The limits, each with the keys below it.',
  'rate_limiter.limiters.name': 'Name of the limit.',
  'rate_limiter.limiters.description': 'What it is for.',
  'rate_limiter.limiters.log_only': 'Logs instead of refusing.',
  'rate_limiter.limiters.match.type': 'What requests are counted by.',
  'rate_limiter.limiters.precedence': 'Order among several limits.',
  'rate_limiter.limiters.limit.rate': 'Requests per period.',
  'rate_limiter.limiters.limit.period': 'The period.',
  'rate_limiter.limiters.limit.burst': 'Requests that may come at once.',
  'rate_limiter.limiters.action.warn_threshold': 'Share of the limit from which it warns.',
  'rate_limiter.limiters.action.warn_action': 'What it does then.',
  'rate_limiter.limiters.action.hard_action': 'What it does at the limit.',
});
