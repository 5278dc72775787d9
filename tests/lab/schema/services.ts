/** What the registry works with, beside the storage: database, Redis, collection, limits, notifications (config.md 4). */
import { choice, dictionary, duration, flag, hostPort, integer, list, map, text, url, type Shape } from './shapes.ts';

export const database = map({
  'enabled!': choice(true, false, 'prefer'),
  host: text,
  port: integer(1, 65535),
  user: text,
  password: text,
  dbname: text,
  sslmode: choice('disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'),
  sslcert: text,
  sslkey: text,
  sslrootcert: text,
  connecttimeout: duration,
  draintimeout: duration,
  preparedstatements: flag,
  primary: text,
  pool: map({ maxidle: integer(), maxopen: integer(), maxlifetime: duration, maxidletime: duration }),
  backgroundmigrations: map({ enabled: flag, maxjobretries: integer(), jobinterval: duration }),
  loadbalancing: map({
    enabled: flag,
    hosts: list(text),
    nameserver: text,
    port: integer(1, 65535),
    record: text,
    replicacheckinterval: duration,
  }),
  metrics: map({ enabled: flag, interval: duration, leaseduration: duration }),
});

const redisKeys: Readonly<Record<string, Shape>> = {
  addr: text,
  mainname: text,
  username: text,
  password: text,
  db: integer(),
  dialtimeout: duration,
  readtimeout: duration,
  writetimeout: duration,
  sentinelusername: text,
  sentinelpassword: text,
  tls: map({ enabled: flag, insecure: flag }),
  pool: map({ size: integer(), maxlifetime: duration, idletimeout: duration }),
};
const redisService = map({ enabled: flag, ...redisKeys });
export const redis = map({
  ...redisKeys,
  cache: redisService,
  ratelimiter: redisService,
  loadbalancing: redisService,
});

export const gc = map({
  disabled: flag,
  noidlebackoff: flag,
  maxbackoff: duration,
  transactiontimeout: duration,
  // -1: no review is delayed.
  reviewafter: (value, path) => (value === -1 ? [] : duration(value, path)),
  errorcooldownperiod: duration,
  manifests: map({ disabled: flag, interval: duration }),
  blobs: map({ disabled: flag, interval: duration, storagetimeout: duration }),
});

export const rateLimiter = map({
  enabled: flag,
  limiters: list(
    map({
      'name!': text,
      description: text,
      log_only: flag,
      'match!': map({ type: choice('IP') }),
      precedence: integer(),
      'limit!': map({ rate: integer(), period: choice('second', 'minute', 'hour'), burst: integer() }),
      'action!': map({
        warn_threshold: (value, path) =>
          typeof value === 'number' ? [] : [`${path}: ${JSON.stringify(value)} is not a number`],
        warn_action: choice('none', 'log'),
        hard_action: choice('none', 'log', 'block'),
      }),
    }),
  ),
});

export const notifications = map({
  fanouttimeout: duration,
  events: map({ includereferences: flag }),
  endpoints: list(
    map({
      'name!': text,
      disabled: flag,
      'url!': url,
      headers: dictionary(list(text)),
      timeout: duration,
      threshold: integer(),
      maxretries: integer(),
      backoff: duration,
      ignoredmediatypes: list(text),
      ignore: map({ mediatypes: list(text), actions: list(text) }),
      queuepurgetimeout: duration,
      queuesizelimit: integer(),
    }),
  ),
});

const everyCheck = { enabled: flag, interval: duration, threshold: integer(1) };
const asked = { interval: duration, threshold: integer(1) };
export const health = map({
  storagedriver: map(everyCheck),
  database: map({ ...everyCheck, timeout: duration }),
  file: list(map({ 'file!': text, interval: duration })),
  http: list(
    map({ ...asked, 'uri!': url, timeout: duration, statuscode: integer(100, 599), headers: dictionary(list(text)) }),
  ),
  tcp: list(map({ ...asked, 'addr!': hostPort, timeout: duration })),
});
