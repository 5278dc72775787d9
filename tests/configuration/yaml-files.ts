/** YAML files as people keep them, per dialect: block and flow, quotes, comments, anchors, odd indentation. */
import fc from 'fast-check';
import type { Dialect } from '../../src/configuration/define.ts';

type Blocks = readonly (readonly string[])[];

/** One choice of each block, or none, in the order given or turned round. */
const files = (blocks: Blocks, head = ''): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.tuple(...blocks.map((texts) => fc.option(fc.constantFrom(...texts), { nil: undefined }))),
      fc.boolean(),
      fc.constantFrom('\n', '\n\n', ''),
    )
    .map(([chosen, turned, gap]) => {
      const parts = chosen.filter((part) => part !== undefined);
      return head + (turned ? parts.toReversed() : parts).join(`\n${gap}`) + '\n';
    });

const registryBlocks: Blocks = [
  ['version: 0.1', 'version: 0.1 # required'],
  [
    'log:\n  level: info   # quiet\n  fields:\n    service: registry',
    'log: {level: debug, formatter: json}',
    'log:\n    level: "warn"',
    'log:',
  ],
  [
    'storage:\n  filesystem:\n    rootdirectory: /var/lib/registry\n  delete:\n    enabled: true',
    'storage: {"s3":{"accesskey":"[FILTERED]","bucket":"images"},"delete":{"enabled":true},"redirect":{"disable":false}}',
    '# the bucket\nstorage:\n  s3_v2:\n    bucket: images\n    region: eu-west-1 # Ireland\n    secretkey: "*****"\n  cache:\n    blobdescriptor: inmemory\n\n  maintenance:\n    readonly:\n      enabled: true',
    'storage:\n    gcs:\n        bucket: images\n        keyfile: /etc/gcs.json\n    redirect:\n        disable: true\n',
  ],
  [
    'http:\n  addr: :5000\n  headers:\n    X-Content-Type-Options: [nosniff]',
    'http:\n  addr: 127.0.0.1:5000\n  secret: abc\n  relativeurls: false\n  debug:\n    addr: localhost:5001',
    'http: { addr: ":5000", secret: "x" }',
  ],
  [
    'auth:\n  token:\n    realm: https://gitlab.example.com/jwt/auth\n    service: container_registry\n    issuer: gitlab-issuer\n    rootcertbundle: /etc/registry.crt',
  ],
  ['health:\n  storagedriver:\n    enabled: true\n    interval: 10s', 'health: ~'],
  [
    'notifications:\n  endpoints:\n    - name: gitlab\n      url: https://gitlab.example.com/api/v4/container_registry_event/events\n      headers:\n        Authorization: [secret]\n      timeout: 500ms',
  ],
  ['# the end'],
];

const helmBlocks: Blocks = [
  [
    'global:\n  edition: ee\n  hosts:\n    domain: example.com\n    registry:\n      name: registry.example.com',
    'global: {hosts: {domain: example.com}}',
    'global:\n  registry:\n    bucket: images # unused\n    tokenIssuer: "gitlab-issuer"',
  ],
  [
    'registry:\n  enabled: true\n  storage:\n    secret: registry-storage\n    key: config\n  ingress:\n    annotations: {}',
    'registry:\n  log:\n    level: info\n  relativeurls: false\n  hpa:\n    minReplicas: 1',
    'registry: {}',
    'registry:',
  ],
  ['certmanager-issuer:\n  email: admin@example.com', 'gitlab-runner:\n  install: false'],
  ['# kept by the platform team\npostgresql:\n  install: false'],
];

const gitlabYml = files(
  [
    ['  gitlab:\n    host: gitlab.example.com\n    port: 443'],
    [
      '  registry:\n    enabled: true\n    host: registry.example.com\n    port: 5005\n    key: config/registry.key\n    issuer: gitlab-issuer',
      '  registry:\n    # enabled: true',
    ],
    ['  artifacts:\n    enabled: true\n    # path: shared/artifacts'],
  ],
  'production: &base\n  relative_url: off # no\n',
);

export const yamlFiles: Readonly<Record<Exclude<Dialect, 'gitlab-rb' | 'compose' | 'nginx'>, fc.Arbitrary<string>>> = {
  'registry-config': files(registryBlocks),
  'helm-values': files(helmBlocks),
  operator: fc.constantFrom('9.4.1', '10.0.2').chain((version) =>
    files(helmBlocks).map(
      (values) =>
        `apiVersion: apps.gitlab.com/v1beta1\nkind: GitLab\nmetadata:\n  name: gitlab\nspec:\n  chart:\n    version: "${version}"\n    values:\n${values
          .split('\n')
          .map((line) => (line ? `      ${line}` : line))
          .join('\n')}`,
    ),
  ),
  'storage-secret': files([
    [
      's3:\n  bucket: images\n  region: eu-west-1\n  secretkey: "[FILTERED]"',
      's3_v2: {bucket: images, region: eu-west-1}',
      'azure:\n  accountname: acct\n  container: images',
    ],
    ['redirect:\n  disable: false', 'redirect: {disable: true, exceptions: [a, b]}'],
    ['# done by terraform'],
  ]),
  'gitlab-yml': gitlabYml,
};
