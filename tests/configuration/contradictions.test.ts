/** Each rule about a file fires on a file that breaks it, on the right lines, and on no file that is fine. */
import { expect, test } from 'vitest';
import { contradictions, type ContradictionId } from '../../content/contradictions.ts';
import type { Dialect, FileView } from '../../src/configuration/define.ts';
import { findContradictions } from '../../src/configuration/find-contradictions.ts';
import { viewFile } from '../../src/configuration/view-file.ts';

const find = (text: string, dialect: Dialect = 'gitlab-rb', facts: FileView['facts'] = {}) =>
  findContradictions(viewFile(text, dialect, facts));

interface Example {
  text: string;
  lines: readonly number[];
  dialect?: Dialect;
  facts?: FileView['facts'];
}

const broken: Readonly<Record<ContradictionId, Example>> = {
  repeated: {
    text: "registry['log_level'] = 'info'\nregistry['env'] = {}\nregistry['log_level'] = 'debug'",
    lines: [1, 3],
  },
  hostOverwritten: {
    text: "registry_external_url 'https://registry.example.com'\ngitlab_rails['registry_host'] = 'other.example.com'",
    lines: [2, 1],
  },
  unreadDebug: { text: "\nregistry['debug'] = { 'addr' => 'localhost:5001' }", lines: [2] },
  unreadInternalKey: { text: "gitlab_rails['internal_key'] = '[FILTERED]'", lines: [1] },
  severalDrivers: {
    text: 'version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: /x\n  s3:\n    bucket: images\n',
    dialect: 'registry-config',
    lines: [3],
  },
  portTaken: { text: "registry_external_url 'https://gitlab.example.com:5000'", lines: [1] },
  proxyOff: { text: "nginx['enable'] = false\nregistry_nginx['listen_port'] = 5678", lines: [1, 2] },
  endpointWithoutScheme: {
    text: "registry['storage'] = {\n  's3_v2' => {\n    'regionendpoint' => 'minio.example.com:9000'\n  }\n}",
    lines: [3],
  },
  ownershipAndAcl: {
    text: 's3_v2:\n  objectacl: private\n  objectownership: true\n',
    dialect: 'storage-secret',
    lines: [2, 3],
  },
  bothRootPrefixes: {
    text: 'storage:\n  azure_v2:\n    legacyrootprefix: true\n    trimlegacyrootprefix: true\n',
    dialect: 'registry-config',
    lines: [3, 4],
  },
  durationWithoutUnit: {
    text: 'storage:\n  redirect:\n    expirydelay: 20\n',
    dialect: 'registry-config',
    lines: [3],
  },
  readOnly: {
    text: "external_url 'https://x'\nregistry['storage'] = { 's3' => { 'bucket' => 'images' }, 'maintenance' => { 'readonly' => { 'enabled' => true } } }",
    lines: [2],
  },
  otherHost: {
    text: "registry_external_url 'https://registry.example.com:5050'",
    facts: { registryHost: 'registry.example.org' },
    lines: [1],
  },
  otherDriver: {
    text: "registry['storage'] = { 's3' => { 'bucket' => 'images' } }",
    facts: { storageDriver: 'gcs' },
    lines: [1],
  },
};

test.each(Object.entries(broken) as [ContradictionId, Example][])('%s is found, on its lines', (id, example) => {
  const found = find(example.text, example.dialect, example.facts);
  expect(found.map(({ id: one }) => one)).toContain(id);
  expect(found.find((one) => one.id === id)?.lines).toEqual(example.lines);
});

test.each([
  [
    'gitlab-rb',
    `external_url 'https://gitlab.example.com'
registry_external_url 'https://registry.example.com:5050'
gitlab_rails['registry_host'] = 'registry.example.com'
registry['debug_addr'] = 'localhost:5001'
registry['storage'] = {
  's3_v2' => { 'bucket' => 'images', 'region' => 'eu-west-1', 'regionendpoint' => 'https://minio.example.com', 'objectownership' => false },
  'maintenance' => { 'readonly' => { 'enabled' => false }, 'uploadpurging' => { 'age' => '168h' } }
}
registry_nginx['listen_port'] = 5678
gitlab_rails['ldap'] = { 'timeout' => 10 }
`,
  ],
  [
    'registry-config',
    'version: 0.1\nstorage:\n  azure_v2:\n    trimlegacyrootprefix: true\n  delete:\n    enabled: true\nhttp:\n  draintimeout: 30s\n',
  ],
  ['nginx', 'server { listen 5000; }'],
] as const)('a %s file that is fine is left in peace', (dialect, text) => {
  expect(
    find(text, dialect, {
      registryHost: 'registry.example.com:5050',
      storageDriver: dialect === 'gitlab-rb' ? 's3_v2' : 'azure_v2',
    }),
  ).toEqual([]);
});

test('every rule has an example here', () => {
  expect(Object.keys(broken).sort()).toEqual(Object.keys(contradictions).sort());
});
