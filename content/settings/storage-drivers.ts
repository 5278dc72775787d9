/** The storage drivers with all their parameters. Source: config.md 5. */
import { defineSettings, type Setting } from '../../src/configuration/define.ts';
import { inStorage } from './places.ts';

type Kind = Omit<Setting, 'places' | 'env'>;
const mebibyte = 1024 * 1024;
const gibibyte = 1024 * mebibyte;

/** The parameters of one driver as settings `storage.<driver>.<parameter>`. */
const driver = <D extends string, const P extends Readonly<Record<string, Kind>>>(name: D, parameters: P) =>
  Object.fromEntries(
    Object.entries(parameters).map(([key, kind]) => [
      `storage.${name}.${key}`,
      { ...kind, ...inStorage(`${name}.${key}`) } satisfies Setting,
    ]),
  ) as { [K in Extract<keyof P, string> as `storage.${D}.${K}`]: Setting };

/** What both generations of the S3 driver share. */
const s3 = {
  bucket: { type: 'bucket', required: true, wholeDriver: true },
  region: { type: 'region', required: true },
  regionendpoint: { type: 'url' },
  accesskey: { type: 'secret' },
  secretkey: { type: 'secret' },
  sessiontoken: { type: 'secret' },
  rootdirectory: { type: 'text' },
  encrypt: { type: 'boolean', default: false },
  keyid: { type: 'text' },
  secure: { type: 'boolean', default: true },
  skipverify: { type: 'boolean', default: false },
  pathstyle: { type: 'boolean' },
  chunksize: { type: 'bytes', default: 10 * mebibyte, range: [5 * mebibyte, 2560 * mebibyte] },
  multipartcopychunksize: { type: 'bytes', default: 32 * mebibyte, range: [5 * mebibyte, 5 * gibibyte] },
  multipartcopymaxconcurrency: { type: 'integer', default: 100, range: [1, 100000] },
  multipartcopythresholdsize: { type: 'bytes', default: 32 * mebibyte, range: [0, 5 * gibibyte] },
  maxrequestspersecond: { type: 'integer', default: 350, range: [0, 1000000] },
  maxretries: { type: 'integer', default: 5, range: [0, 1000] },
  storageclass: {
    type: 'choice',
    default: 'STANDARD',
    choices: [
      'NONE',
      'STANDARD',
      'REDUCED_REDUNDANCY',
      'STANDARD_IA',
      'ONEZONE_IA',
      'INTELLIGENT_TIERING',
      'OUTPOSTS',
      'GLACIER_IR',
      'EXPRESS_ONEZONE',
    ],
  },
  objectacl: { type: 'name', default: 'private' },
  objectownership: { type: 'boolean', default: false },
  parallelwalk: { type: 'boolean', default: false },
  loglevel: { type: 'text', default: 'logoff' },
} as const satisfies Record<string, Kind>;

/** Both generations of the Azure driver. */
const azure = {
  accountname: { type: 'name', required: true, wholeDriver: true },
  accountkey: { type: 'secret' },
  container: { type: 'bucket', required: true },
  realm: {
    type: 'choice',
    default: 'core.windows.net',
    choices: ['core.windows.net', 'core.chinacloudapi.cn', 'core.usgovcloudapi.net'],
  },
  serviceurl: { type: 'url' },
  rootdirectory: { type: 'text' },
  legacyrootprefix: { type: 'boolean', default: false },
  trimlegacyrootprefix: { type: 'boolean', default: false },
} as const satisfies Record<string, Kind>;

export const storageDrivers = defineSettings({
  ...driver('filesystem', {
    rootdirectory: { type: 'path', required: true, default: '/var/lib/registry', wholeDriver: true },
    maxthreads: { type: 'integer', default: 100, range: [25, 100000] },
  }),
  ...driver('s3_v2', {
    ...withVersions(s3, { from: '17.10' }),
    checksum_algorithm: {
      type: 'choice',
      default: 'CRC64NVME',
      choices: ['CRC32', 'CRC32C', 'SHA1', 'SHA256', 'CRC64NVME'],
      from: '17.10',
    },
    checksum_disabled: { type: 'boolean', default: false, from: '17.10' },
  }),
  ...driver('s3', {
    ...withVersions(s3, { deprecatedFrom: '17.10' }),
    v4auth: { type: 'boolean', default: true, deprecatedFrom: '17.8', until: '19.0' },
  }),
  ...driver('azure_v2', {
    ...withVersions(azure, { from: '17.10' }),
    credentials_type: {
      type: 'choice',
      default: 'shared_key',
      choices: ['shared_key', 'client_secret', 'default_credentials'],
      from: '17.10',
    },
    tenant_id: { type: 'name', from: '17.10' },
    client_id: { type: 'name', from: '17.10' },
    secret: { type: 'secret', from: '17.10' },
    max_retries: { type: 'integer', default: 3, range: [0, 1000], from: '17.10' },
    retry_try_timeout: { type: 'duration', default: '0s', from: '17.10' },
    retry_delay: { type: 'duration', default: '4s', from: '17.10' },
    max_retry_delay: { type: 'duration', default: '60s', from: '17.10' },
    api_pool_initial_interval: { type: 'duration', default: '100ms', from: '17.10' },
    api_pool_max_interval: { type: 'duration', default: '1s', from: '17.10' },
    api_pool_max_elapsed_time: { type: 'duration', default: '5s', from: '17.10' },
    debug_log: { type: 'boolean', default: false, from: '17.10' },
    debug_log_events: { type: 'text', from: '17.10' },
  }),
  ...driver('azure', withVersions(azure, { deprecatedFrom: '17.10' })),
  ...driver('gcs', {
    bucket: { type: 'bucket', required: true, wholeDriver: true },
    keyfile: { type: 'path' },
    'credentials.type': { type: 'name' },
    'credentials.project_id': { type: 'name' },
    'credentials.private_key_id': { type: 'secret' },
    'credentials.private_key': { type: 'secret' },
    'credentials.client_email': { type: 'text' },
    'credentials.client_id': { type: 'text' },
    'credentials.auth_uri': { type: 'url' },
    'credentials.token_uri': { type: 'url' },
    'credentials.auth_provider_x509_cert_url': { type: 'url' },
    'credentials.client_x509_cert_url': { type: 'url' },
    rootdirectory: { type: 'text' },
    chunksize: { type: 'bytes', default: 5 * mebibyte, range: [256 * 1024, 2560 * mebibyte] },
    maxconcurrency: { type: 'integer', default: 50, range: [25, 100000] },
    useragent: { type: 'text', default: 'container-registry' },
    debug_log: { type: 'boolean', default: false },
    parallelwalk: { type: 'boolean', default: false },
    universe_domain: { type: 'host', default: 'googleapis.com' },
  }),
});

/** A driver came or is going: so are all its parameters. */
function withVersions<P extends Readonly<Record<string, Kind>>>(
  parameters: P,
  versions: { from?: string; deprecatedFrom?: string },
): P {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, kind]) => [key, { ...kind, ...versions }]),
  ) as unknown as P;
}
