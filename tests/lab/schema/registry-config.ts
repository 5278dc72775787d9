/** The registry's config.yml, as GitLab's registry reads it (config.md 4): every key, its type, and no other key. */
import {
  choice,
  dictionary,
  duration,
  flag,
  hostPort,
  integer,
  list,
  map,
  matching,
  text,
  url,
  type Shape,
} from './shapes.ts';
import { database, gc, health, notifications, rateLimiter, redis } from './services.ts';
import { storage } from './storage.ts';

const tls = {
  certificate: text,
  key: text,
  clientcas: list(text),
  minimumtls: text,
};

const http = map({
  'addr!': hostPort,
  net: choice('tcp', 'unix'),
  host: url,
  prefix: matching(/^\//, 'a path'),
  secret: text,
  relativeurls: flag,
  draintimeout: duration,
  tls: map({
    ...tls,
    ciphersuites: list(text),
    letsencrypt: map({ cachefile: text, email: text, hosts: list(text) }),
  }),
  headers: dictionary(list(text)),
  debug: map({
    addr: hostPort,
    tls: map({ enabled: flag, ...tls }),
    prometheus: map({ enabled: flag, path: matching(/^\//, 'a path') }),
    pprof: map({ enabled: flag }),
  }),
  http2: map({ disabled: flag }),
});

const middleware = list(map({ 'name!': text, disabled: flag, options: dictionary(() => []) }));
const formatter = choice('text', 'json');

export const registryConfig: Shape = map({
  'version!': choice(0.1),
  log: map({
    level: choice('error', 'warn', 'info', 'debug', 'trace'),
    formatter,
    output: choice('stdout', 'stderr'),
    fields: dictionary(text),
    accesslog: map({ disabled: flag, formatter }),
  }),
  'storage!': storage,
  auth: map({
    token: map({
      'realm!': url,
      'service!': text,
      'issuer!': text,
      'rootcertbundle!': text,
      autoredirect: flag,
    }),
  }),
  middleware: map({ registry: middleware, repository: middleware, storage: middleware }),
  'http!': http,
  notifications,
  redis,
  database,
  gc,
  health,
  validation: map({
    disabled: flag,
    enabled: flag,
    manifests: map({
      referencelimit: integer(),
      payloadsizelimit: integer(),
      urls: map({ allow: list(text), deny: list(text) }),
    }),
  }),
  policy: map({ repository: map({ classes: list(text) }) }),
  reporting: map({ sentry: map({ enabled: flag, dsn: text, environment: text }) }),
  profiling: map({
    stackdriver: map({ enabled: flag, service: text, serviceversion: text, projectid: text, keyfile: text }),
  }),
  rate_limiter: rateLimiter,
});
