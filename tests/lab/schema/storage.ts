/** `storage` of the registry's config.yml, with every driver (config.md 4 and 5). */
import { choice, duration, exactlyOne, flag, integer, list, map, matching, text, url, type Shape } from './shapes.ts';

const mebibyte = 1024 * 1024;
const gibibyte = 1024 * mebibyte;

const s3: Readonly<Record<string, Shape>> = {
  accesskey: text,
  secretkey: text,
  sessiontoken: text,
  'region!': text,
  regionendpoint: url,
  'bucket!': matching(/^[a-z0-9][a-z0-9.-]+$/, 'a bucket'),
  rootdirectory: text,
  encrypt: flag,
  keyid: text,
  secure: flag,
  skipverify: flag,
  chunksize: integer(5 * mebibyte, 2560 * mebibyte),
  multipartcopychunksize: integer(5 * mebibyte, 5 * gibibyte),
  multipartcopymaxconcurrency: integer(1),
  multipartcopythresholdsize: integer(0, 5 * gibibyte),
  maxrequestspersecond: integer(),
  maxretries: integer(),
  pathstyle: flag,
  storageclass: choice(
    ...['NONE', 'STANDARD', 'REDUCED_REDUNDANCY', 'STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING'],
    ...['OUTPOSTS', 'GLACIER_IR', 'EXPRESS_ONEZONE'],
  ),
  objectacl: text,
  objectownership: flag,
  parallelwalk: flag,
  loglevel: text,
};
const s3v1 = map({ ...s3, v4auth: flag });
/** From GitLab 19.0 on `s3` is another name of it. */
const s3v2 = map({
  ...s3,
  v4auth: flag,
  checksum_algorithm: choice('CRC32', 'CRC32C', 'SHA1', 'SHA256', 'CRC64NVME'),
  checksum_disabled: flag,
});

const azure: Readonly<Record<string, Shape>> = {
  'accountname!': text,
  accountkey: text,
  'container!': text,
  realm: text,
  serviceurl: url,
  rootdirectory: text,
  legacyrootprefix: flag,
  trimlegacyrootprefix: flag,
};
const azureV2 = map({
  ...azure,
  credentials_type: choice('shared_key', 'client_secret', 'default_credentials'),
  tenant_id: text,
  client_id: text,
  secret: text,
  max_retries: integer(),
  retry_try_timeout: duration,
  retry_delay: duration,
  max_retry_delay: duration,
  api_pool_initial_interval: duration,
  api_pool_max_interval: duration,
  api_pool_max_elapsed_time: duration,
  debug_log: flag,
  debug_log_events: text,
});

const gcs = map({
  'bucket!': text,
  keyfile: text,
  credentials: map(
    Object.fromEntries(
      [
        ...['type', 'project_id', 'private_key_id', 'private_key', 'client_email', 'client_id', 'auth_uri'],
        ...['token_uri', 'auth_provider_x509_cert_url', 'client_x509_cert_url'],
      ].map((key) => [key, text]),
    ),
  ),
  rootdirectory: text,
  chunksize: integer(262144),
  maxconcurrency: integer(25),
  useragent: text,
  debug_log: flag,
  parallelwalk: flag,
  universe_domain: text,
});

const drivers = {
  filesystem: map({ rootdirectory: text, maxthreads: integer(25) }),
  s3: s3v2,
  s3aws: s3v1,
  s3_v2: s3v2,
  azure: map(azure),
  azure_v2: azureV2,
  gcs,
  inmemory: map({}),
};

export const storage = exactlyOne(
  Object.keys(drivers),
  map({
    ...drivers,
    delete: map({ enabled: flag }),
    redirect: map({ disable: flag, exceptions: list(text), expirydelay: duration }),
    cache: map({ blobdescriptor: choice('inmemory', 'redis') }),
    maintenance: map({
      // All four, or none of them.
      uploadpurging: map({ 'enabled!': flag, 'age!': duration, 'interval!': duration, 'dryrun!': flag }),
      readonly: map({ enabled: flag }),
    }),
  }),
);
