/** Changes to try on files: each with the settings it may touch and nothing else. */
import fc from 'fast-check';
import { placeholder, type Change } from '../../src/configuration/change.ts';
import type { Dialect } from '../../src/configuration/define.ts';
import type { Checked } from '../../src/snippets/params.ts';

/** Values that a form would have let through. */
const text = (value: string): Checked => value as Checked;
const word = fc.constantFrom('images', "o'clock", 'a$b', 'x"y', 'back\\slash', '#{x}', 'ü').map(text);

const registry: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ 'storage.redirect.disable': fc.boolean() }),
  fc.record({ 'http.relativeurls': fc.boolean() }),
  fc.record({ 'log.level': fc.constantFrom('debug', 'info', 'warn').map(text) }),
  fc.record({ 'http.addr': fc.constantFrom('127.0.0.1:5010', '0.0.0.0:5000').map(text) }),
  fc.record({ 'storage.maintenance.readonly.enabled': fc.boolean() }),
  fc.record({
    'health.storagedriver.enabled': fc.boolean(),
    'http.secret': fc.constant(placeholder('REPLACE-WITH-SECRET')),
  }),
);

const driver: fc.Arbitrary<Change> = fc.record({
  'storage.s3_v2.bucket': word,
  'storage.s3_v2.region': fc.constant(text('eu-west-1')),
  'storage.s3_v2.secretkey': fc.constant(placeholder('REPLACE-WITH-SECRET-KEY')),
  'storage.s3_v2.chunksize': fc.integer({ min: 5 * 1024 * 1024, max: 1e9 }),
});

const omnibus: fc.Arbitrary<Change> = fc.oneof(
  registry,
  fc.record({ registry_external_url: fc.constant(text('https://registry.example.org:5055')) }),
  fc.record({ 'rails.issuer': word }),
  fc.record({ 'proxy.listen_port': fc.integer({ min: 1, max: 65535 }), 'proxy.listen_https': fc.boolean() }),
);

const nginx: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ 'proxy.body_size': fc.constantFrom('0', '10g').map(text) }),
  fc.record({ 'proxy.read_timeout': fc.integer({ min: 1, max: 3600 }) }),
  fc.record({ 'proxy.request_buffering': fc.constantFrom('on', 'off').map(text) }),
  fc.record({ 'proxy.pass': fc.constant(text('http://127.0.0.1:5010')) }),
);

const helm: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ 'log.level': fc.constantFrom('debug', 'info').map(text) }),
  fc.record({ 'storage.redirect.disable': fc.boolean() }),
  fc.record({ 'http.relativeurls': fc.boolean(), 'rails.issuer': word }),
);

export const changesFor: Readonly<Record<Dialect, fc.Arbitrary<Change>>> = {
  'gitlab-rb': omnibus,
  compose: omnibus,
  'registry-config': registry,
  'helm-values': helm,
  operator: helm,
  'storage-secret': fc.record({ 'storage.redirect.disable': fc.boolean(), 'storage.s3_v2.bucket': word }),
  'gitlab-yml': fc.oneof(
    fc.record({ 'rails.issuer': word }),
    fc.record({ 'rails.port': fc.integer({ min: 1, max: 65535 }) }),
  ),
  nginx,
};

/** A change of the storage driver: the old one goes with all its keys. */
export const driverChange = driver;
