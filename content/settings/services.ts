/** Metadata database, online garbage collection, Redis and notifications. Source: config.md 2.2, 4 and 7. */
import { defineSettings } from '../../src/configuration/define.ts';
import { inRegistry } from './places.ts';

/** The same keys below registry['…'], in config.yml and in the chart. */
const same = (path: string) => inRegistry(path, path, `registry.${path}`);

export const services = defineSettings({
  'database.enabled': {
    type: 'choice',
    default: 'false',
    choices: ['true', 'false', 'prefer'],
    from: '17.3',
    places: same('database.enabled'),
  },
  'database.host': { type: 'text', from: '17.3', places: same('database.host') },
  'database.port': { type: 'integer', default: 5432, range: [1, 65535], from: '17.3', places: same('database.port') },
  'database.user': { type: 'name', default: 'registry', from: '17.3', places: same('database.user') },
  'database.password': { type: 'secret', from: '17.3', places: inRegistry('database.password', 'database.password') },
  'database.dbname': {
    type: 'name',
    default: 'registry',
    from: '17.3',
    places: inRegistry('database.dbname', 'database.dbname', 'registry.database.name'),
  },
  'database.sslmode': {
    type: 'choice',
    default: 'prefer',
    choices: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'],
    from: '17.3',
    places: same('database.sslmode'),
  },
  'database.configure': {
    type: 'boolean',
    default: false,
    from: '17.3',
    places: { helm: ['registry', 'database', 'configure'] },
  },
  auto_migrate: {
    type: 'boolean',
    default: true,
    from: '18.3',
    places: { gitlabRb: [{ keys: ['registry', 'auto_migrate'] }] },
  },
  'gc.disabled': { type: 'boolean', default: false, from: '17.3', places: same('gc.disabled') },
  'gc.noidlebackoff': { type: 'boolean', default: false, from: '17.3', places: same('gc.noidlebackoff') },
  'gc.maxbackoff': { type: 'duration', default: '24h', from: '17.3', places: same('gc.maxbackoff') },
  'gc.transactiontimeout': { type: 'duration', default: '10s', from: '17.3', places: same('gc.transactiontimeout') },
  'gc.reviewafter': { type: 'duration', default: '24h', from: '17.3', places: same('gc.reviewafter') },
  'gc.manifests.disabled': { type: 'boolean', default: false, from: '17.3', places: same('gc.manifests.disabled') },
  'gc.manifests.interval': { type: 'duration', default: '5s', from: '17.3', places: same('gc.manifests.interval') },
  'gc.blobs.disabled': { type: 'boolean', default: false, from: '17.3', places: same('gc.blobs.disabled') },
  'gc.blobs.interval': { type: 'duration', default: '5s', from: '17.3', places: same('gc.blobs.interval') },
  'gc.blobs.storagetimeout': { type: 'duration', default: '5s', from: '17.3', places: same('gc.blobs.storagetimeout') },
  'redis.cache.enabled': { type: 'boolean', default: false, places: same('redis.cache.enabled') },
  'redis.cache.addr': { type: 'text', places: inRegistry('redis.cache.addr', 'redis.cache.addr') },
  'redis.cache.password': { type: 'secret', places: inRegistry('redis.cache.password', 'redis.cache.password') },
  'redis.cache.db': {
    type: 'integer',
    default: 0,
    range: [0, 1000000],
    places: inRegistry('redis.cache.db', 'redis.cache.db'),
  },
  // A list of endpoints, each a hash; gitlab.rb has one key for all of them.
  'notifications.endpoints': {
    type: 'list',
    places: {
      gitlabRb: [{ keys: ['registry', 'notifications'] }],
      registry: ['notifications', 'endpoints'],
      helm: ['registry', 'notifications', 'endpoints'],
    },
  },
});
