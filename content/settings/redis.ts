/** Redis, and the limiter of requests that counts in it. Source: config.md 2.2, 4 and 7. */
import { defineSettings, type Places, type Setting } from '../../src/configuration/define.ts';
import { inEach, inRegistry } from './places.ts';

/** The same connection four times: the old cache of blob descriptors, and the three newer uses. */
const connection = {
  addr: { type: 'text' },
  mainname: { type: 'name' },
  username: { type: 'name' },
  password: { type: 'secret' },
  db: { type: 'integer', default: 0, range: [0, 1000000] },
  dialtimeout: { type: 'duration' },
  readtimeout: { type: 'duration' },
  writetimeout: { type: 'duration' },
  sentinelusername: { type: 'name' },
  sentinelpassword: { type: 'secret' },
  'tls.enabled': { type: 'boolean', default: false },
  'tls.insecure': { type: 'boolean', default: false },
  'pool.size': { type: 'integer', default: 10, range: [1, 100000] },
  'pool.maxlifetime': { type: 'duration' },
  'pool.idletimeout': { type: 'duration' },
} as const satisfies Record<string, Omit<Setting, 'places'>>;

const connectionOf = <P extends string>(prefix: P) =>
  Object.fromEntries(
    Object.entries(connection).map(([key, kind]) => {
      const id = `${prefix}.${key}`;
      return [id, { ...kind, places: inRegistry(id, id) } satisfies Setting];
    }),
  ) as { [K in keyof typeof connection as `${P}.${K}`]: Setting };

const limiters: Places = { registry: ['rate_limiter', 'limiters'] };
const ofLimiter = (key: string) => ({ partOf: 'rate_limiter.limiters', places: inEach(limiters, key) }) as const;

export const redis = defineSettings({
  ...connectionOf('redis'),
  'redis.cache.enabled': {
    type: 'boolean',
    default: false,
    places: inRegistry('redis.cache.enabled', 'redis.cache.enabled', 'registry.redis.cache.enabled'),
  },
  ...connectionOf('redis.cache'),
  'redis.ratelimiter.enabled': {
    type: 'boolean',
    default: false,
    places: inRegistry('redis.ratelimiter.enabled', 'redis.ratelimiter.enabled', 'registry.redis.rateLimiting.enabled'),
  },
  ...connectionOf('redis.ratelimiter'),
  'redis.loadbalancing.enabled': {
    type: 'boolean',
    default: false,
    places: inRegistry(
      'redis.loadbalancing.enabled',
      'redis.loadbalancing.enabled',
      'registry.redis.loadBalancing.enabled',
    ),
  },
  ...connectionOf('redis.loadbalancing'),
  'rate_limiter.enabled': {
    type: 'boolean',
    default: false,
    places: { registry: ['rate_limiter', 'enabled'], helm: ['registry', 'rateLimiter', 'enabled'] },
  },
  'rate_limiter.limiters': { type: 'list', places: limiters },
  'rate_limiter.limiters.name': { type: 'name', ...ofLimiter('name') },
  'rate_limiter.limiters.description': { type: 'text', ...ofLimiter('description') },
  'rate_limiter.limiters.log_only': { type: 'boolean', ...ofLimiter('log_only') },
  'rate_limiter.limiters.match.type': { type: 'choice', choices: ['IP'], ...ofLimiter('match.type') },
  'rate_limiter.limiters.precedence': { type: 'integer', ...ofLimiter('precedence') },
  'rate_limiter.limiters.limit.rate': { type: 'integer', ...ofLimiter('limit.rate') },
  'rate_limiter.limiters.limit.period': {
    type: 'choice',
    choices: ['second', 'minute', 'hour'],
    ...ofLimiter('limit.period'),
  },
  'rate_limiter.limiters.limit.burst': { type: 'integer', ...ofLimiter('limit.burst') },
  'rate_limiter.limiters.action.warn_threshold': { type: 'text', ...ofLimiter('action.warn_threshold') },
  'rate_limiter.limiters.action.warn_action': {
    type: 'choice',
    choices: ['none', 'log'],
    ...ofLimiter('action.warn_action'),
  },
  'rate_limiter.limiters.action.hard_action': {
    type: 'choice',
    choices: ['none', 'log', 'block'],
    ...ofLimiter('action.hard_action'),
  },
});
