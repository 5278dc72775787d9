/** The schema notices what is wrong, and knows the same keys as the settings that the product offers. */
import { describe, expect, test } from 'vitest';
import { settings } from '../../content/settings.ts';
import type { Setting } from '../../src/configuration/define.ts';
import { registryConfig } from './schema/registry-config.ts';
import type { Shape } from './schema/shapes.ts';

const whole = {
  version: 0.1,
  http: { addr: '127.0.0.1:5000' },
  storage: { filesystem: { rootdirectory: '/images' } },
};

describe('the schema of config.yml', () => {
  test('is content with the least there is', () => expect(registryConfig(whole, 'config')).toEqual([]));

  test.each<[string, object, string]>([
    ['an unknown key', { ...whole, relativeurls: true }, 'config.relativeurls: no such key'],
    ['a key in the wrong place', { ...whole, http: { ...whole.http, tls: { cert: 'a' } } }, 'config.http.tls.cert'],
    ['a missing key', { ...whole, storage: { s3: { bucket: 'ab' } } }, 'config.storage.s3.region: is missing'],
    ['no driver', { ...whole, storage: { delete: { enabled: true } } }, 'config.storage: has none of'],
    ['two drivers', { ...whole, storage: { filesystem: {}, inmemory: {} } }, 'config.storage: has filesystem and'],
    [
      'a quoted boolean',
      { ...whole, http: { ...whole.http, relativeurls: 'true' } },
      'config.http.relativeurls: "true"',
    ],
    [
      'a size in words',
      { ...whole, storage: { s3: { bucket: 'ab', region: 'a', chunksize: '5M' } } },
      'chunksize: "5M"',
    ],
    [
      'a size too small',
      { ...whole, storage: { s3: { bucket: 'ab', region: 'a', chunksize: 1e6 } } },
      'chunksize: 1000000',
    ],
    ['nanoseconds', { ...whole, gc: { maxbackoff: 24 } }, 'config.gc.maxbackoff: 24 is not a duration'],
    ['a level there is not', { ...whole, log: { level: 'verbose' } }, 'config.log.level: "verbose" is not one of'],
    ['a removed driver', { ...whole, storage: { ...whole.storage, swift: {} } }, 'config.storage.swift: no such key'],
    [
      'half of purging',
      { ...whole, storage: { ...whole.storage, maintenance: { uploadpurging: { enabled: true } } } },
      'age: is missing',
    ],
    [
      'headers that are no lists',
      { ...whole, http: { ...whole.http, headers: { a: 'b' } } },
      'headers.a: is not a list',
    ],
  ])('notices %s', (_, config, problem) => {
    expect(registryConfig(config, 'config').join('\n')).toContain(problem);
  });
});

/** Every key that leads to a value, lists as `[]`. */
const leaves = (shape: Shape, path: string): string[] => {
  if (shape.keys)
    return Object.entries(shape.keys).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
  return shape.each?.keys ? leaves(shape.each, `${path}.[]`) : [path];
};

describe('the settings that are offered', () => {
  const known = new Set(leaves(registryConfig, ''));
  const inConfig = (Object.entries(settings) as [string, Setting][]).flatMap(([id, { places, until }]) =>
    places.registry && !until ? [[id, places.registry.join('.')] as const] : [],
  );

  test('have their keys in the schema', () => {
    const isKnown = (path: string) => [...known].some((leaf) => leaf === path || leaf.startsWith(`${path}.`));
    expect(inConfig.filter(([, path]) => !isKnown(path))).toEqual([]);
  });

  test('leave out no key of the schema but those named here', () => {
    const offered = inConfig.map(([, path]) => path);
    const missing = [...known].filter((leaf) => !offered.some((path) => leaf === path || leaf.startsWith(`${path}.`)));
    // Every file has a version; s3aws is another name of s3, as s3 is of s3_v2 in the end; the others have no effect any more (config.md 4 and 5).
    const left = missing.filter(
      (leaf) => !/^version$|^storage\.(?:s3aws\.|s3\.checksum_)|\.v4auth$|^validation\.enabled$/.test(leaf),
    );
    expect(left).toEqual([]);
  });
});
