/** Metadata database and online garbage collection. Source: config.md 2.2, 4 and 7. */
import { defineSettings, type Setting } from '../../src/configuration/define.ts';
import { inPostgresql, inRegistry } from './places.ts';

/** The same keys below registry['…'], in config.yml and in the chart. */
const same = (path: string) => inRegistry(path, path, `registry.${path}`);

/** Keys that gitlab.rb and config.yml have alike, and the chart does not. */
const below = <P extends string, const K extends Readonly<Record<string, Omit<Setting, 'places'>>>>(
  prefix: P,
  kinds: K,
) =>
  Object.fromEntries(
    Object.entries(kinds).map(([key, kind]) => {
      const id = `${prefix}.${key}`;
      return [id, { ...kind, from: '17.3', places: inRegistry(id, id) } satisfies Setting];
    }),
  ) as { [Key in Extract<keyof K, string> as `${P}.${Key}`]: Setting };

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
  'database.sslcert': { type: 'path', from: '17.3', places: inRegistry('database.sslcert', 'database.sslcert') },
  'database.sslkey': { type: 'path', from: '17.3', places: inRegistry('database.sslkey', 'database.sslkey') },
  'database.sslrootcert': {
    type: 'path',
    from: '17.3',
    places: inRegistry('database.sslrootcert', 'database.sslrootcert'),
  },
  ...below('database', {
    connecttimeout: { type: 'duration' },
    draintimeout: { type: 'duration' },
    preparedstatements: { type: 'boolean', default: false },
    primary: { type: 'text' },
    'pool.maxidle': { type: 'integer', default: 0, range: [0, 100000] },
    'pool.maxopen': { type: 'integer', default: 0, range: [0, 100000] },
    'pool.maxlifetime': { type: 'duration', default: '0s' },
    'pool.maxidletime': { type: 'duration', default: '0s' },
    'backgroundmigrations.maxjobretries': { type: 'integer', default: 0, range: [0, 1000] },
    'backgroundmigrations.jobinterval': { type: 'duration', default: '1m' },
    'loadbalancing.hosts': { type: 'list' },
    'loadbalancing.nameserver': { type: 'text', default: 'localhost' },
    'loadbalancing.port': { type: 'integer', default: 8600, range: [1, 65535] },
    'loadbalancing.record': { type: 'host' },
    'loadbalancing.replicacheckinterval': { type: 'duration', default: '1m' },
    'metrics.interval': { type: 'duration', default: '10s' },
    'metrics.leaseduration': { type: 'duration', default: '30s' },
  }),
  'database.backgroundmigrations.enabled': {
    type: 'boolean',
    default: false,
    from: '17.3',
    places: inRegistry(
      'database.backgroundmigrations.enabled',
      'database.backgroundmigrations.enabled',
      'registry.database.backgroundMigrations.enabled',
    ),
  },
  'database.loadbalancing.enabled': {
    type: 'boolean',
    default: false,
    from: '17.3',
    places: inRegistry(
      'database.loadbalancing.enabled',
      'database.loadbalancing.enabled',
      'registry.database.loadBalancing.enabled',
    ),
  },
  'database.metrics.enabled': {
    type: 'boolean',
    default: false,
    from: '17.3',
    places: same('database.metrics.enabled'),
  },
  'database.configure': {
    type: 'boolean',
    default: false,
    from: '17.3',
    places: { helm: ['registry', 'database', 'configure'] },
  },
  // The objects that the bundled PostgreSQL gets for the registry.
  'postgresql.registry.auto_create': {
    type: 'boolean',
    default: true,
    from: '18.3',
    places: inPostgresql('auto_create'),
  },
  'postgresql.registry.user': { type: 'name', default: 'registry', from: '18.3', places: inPostgresql('user') },
  'postgresql.registry.dbname': { type: 'name', default: 'registry', from: '18.3', places: inPostgresql('dbname') },
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
  'gc.errorcooldownperiod': {
    type: 'duration',
    default: '0s',
    from: '17.3',
    places: inRegistry('gc.errorcooldownperiod', 'gc.errorcooldownperiod'),
  },
  'gc.manifests.disabled': { type: 'boolean', default: false, from: '17.3', places: same('gc.manifests.disabled') },
  'gc.manifests.interval': { type: 'duration', default: '5s', from: '17.3', places: same('gc.manifests.interval') },
  'gc.blobs.disabled': { type: 'boolean', default: false, from: '17.3', places: same('gc.blobs.disabled') },
  'gc.blobs.interval': { type: 'duration', default: '5s', from: '17.3', places: same('gc.blobs.interval') },
  'gc.blobs.storagetimeout': { type: 'duration', default: '5s', from: '17.3', places: same('gc.blobs.storagetimeout') },
});
