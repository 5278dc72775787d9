/**
 * The fields of the S3 drivers and the settings they become (config.md 5, topics.md A38–A44). Keys are never typed into the page: the
 * placeholders are replaced in the file itself. The first generation is `s3` up to GitLab 18.11; from 19.0 on that is another name of
 * the second.
 */
import { param, placeholder, settingParam, type Change, type Values } from '../../../src/snippets/define.ts';

type Driver = 's3' | 's3_v2';

export const endpointOfVpc = param.url({
  example: 'https://bucket.vpce-0123456789abcdef0-abcdefgh.s3.eu-west-1.vpce.amazonaws.com',
});
export const endpointOfStore = param.url({ example: 'https://minio.example.com:9000' });

/** What both generations share. `objectacl` and `objectownership` exclude each other; `keyid` counts beside `encrypt` alone. */
const shared = (driver: Driver) => ({
  bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
  region: param.region({ example: 'eu-west-1', fact: 'region' }),
  rootdirectory: settingParam(`storage.${driver}.rootdirectory`, { example: 'registry' }),
  encrypt: settingParam(`storage.${driver}.encrypt`),
  keyid: settingParam(`storage.${driver}.keyid`, {
    example: 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    when: { param: 'encrypt', is: ['true'] },
  }),
  storageclass: settingParam(`storage.${driver}.storageclass`),
  objectownership: settingParam(`storage.${driver}.objectownership`),
  objectacl: settingParam(`storage.${driver}.objectacl`, { when: { param: 'objectownership', is: ['false'] } }),
  secure: settingParam(`storage.${driver}.secure`),
  skipverify: settingParam(`storage.${driver}.skipverify`),
  chunksize: settingParam(`storage.${driver}.chunksize`),
  copychunksize: settingParam(`storage.${driver}.multipartcopychunksize`),
  copymaxconcurrency: settingParam(`storage.${driver}.multipartcopymaxconcurrency`),
  copythresholdsize: settingParam(`storage.${driver}.multipartcopythresholdsize`),
  maxrequestspersecond: settingParam(`storage.${driver}.maxrequestspersecond`),
  maxretries: settingParam(`storage.${driver}.maxretries`),
  parallelwalk: settingParam(`storage.${driver}.parallelwalk`),
  loglevel: settingParam(`storage.${driver}.loglevel`),
});

export const firstParams = { ...shared('s3'), v4auth: settingParam('storage.s3.v4auth') };
export const secondParams = {
  ...shared('s3_v2'),
  checksumDisabled: settingParam('storage.s3_v2.checksum_disabled'),
  checksumAlgorithm: settingParam('storage.s3_v2.checksum_algorithm', {
    when: { param: 'checksumDisabled', is: ['false'] },
  }),
};
/** For stores that know no checksums: they are off. */
export const secondParamsOfStore = shared('s3_v2');

const settingsOf = (driver: Driver, values: Values<ReturnType<typeof shared>>): Change => ({
  [`storage.${driver}.rootdirectory`]: values.rootdirectory,
  [`storage.${driver}.encrypt`]: values.encrypt,
  [`storage.${driver}.keyid`]: values.keyid,
  [`storage.${driver}.storageclass`]: values.storageclass,
  [`storage.${driver}.objectownership`]: values.objectownership,
  [`storage.${driver}.objectacl`]: values.objectacl,
  [`storage.${driver}.secure`]: values.secure,
  [`storage.${driver}.skipverify`]: values.skipverify,
  [`storage.${driver}.chunksize`]: values.chunksize,
  [`storage.${driver}.multipartcopychunksize`]: values.copychunksize,
  [`storage.${driver}.multipartcopymaxconcurrency`]: values.copymaxconcurrency,
  [`storage.${driver}.multipartcopythresholdsize`]: values.copythresholdsize,
  [`storage.${driver}.maxrequestspersecond`]: values.maxrequestspersecond,
  [`storage.${driver}.maxretries`]: values.maxretries,
  [`storage.${driver}.parallelwalk`]: values.parallelwalk,
  [`storage.${driver}.loglevel`]: values.loglevel,
});

/** With a role neither key is written: the driver asks the host or pod. AWS puts the bucket into the host name, others into the path. */
interface Access {
  keys?: true;
  endpoint?: { url: Values<{ url: typeof endpointOfStore }>['url']; pathStyle: boolean };
}

const accessTo = (driver: Driver, values: Values<ReturnType<typeof shared>>, { keys, endpoint }: Access): Change => ({
  [`storage.${driver}.bucket`]: values.bucket,
  [`storage.${driver}.region`]: values.region,
  [`storage.${driver}.accesskey`]: keys && placeholder('REPLACE-WITH-ACCESS-KEY'),
  [`storage.${driver}.secretkey`]: keys && placeholder('REPLACE-WITH-SECRET-KEY'),
  [`storage.${driver}.regionendpoint`]: endpoint?.url,
  [`storage.${driver}.pathstyle`]: endpoint?.pathStyle,
});

export const firstDriver = (values: Values<typeof firstParams>, access: Access): Change => ({
  ...accessTo('s3', values, access),
  ...settingsOf('s3', values),
  'storage.s3.v4auth': values.v4auth,
  'storage.delete.enabled': true,
});

export const secondDriver = (values: Values<typeof secondParams>, access: Access): Change => ({
  ...accessTo('s3_v2', values, access),
  ...settingsOf('s3_v2', values),
  'storage.s3_v2.checksum_disabled': values.checksumDisabled,
  'storage.s3_v2.checksum_algorithm': values.checksumAlgorithm,
  'storage.delete.enabled': true,
});

/** Checksums off: Ceph, older MinIO and others refuse them (topics.md A42). */
export const secondDriverAtStore = (values: Values<typeof secondParamsOfStore>, access: Access): Change => ({
  ...accessTo('s3_v2', values, access),
  'storage.s3_v2.checksum_disabled': true,
  ...settingsOf('s3_v2', values),
  'storage.delete.enabled': true,
});
