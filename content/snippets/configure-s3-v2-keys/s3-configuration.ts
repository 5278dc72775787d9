/**
 * The storage block of every kind of S3, in both languages it is written in (config.md 5, topics.md A38–A43). Keys are never typed
 * into the page: the placeholders are replaced in the file itself.
 */
import { omnibusConfig, param, ruby, yaml, type Values } from '../../../src/snippets/define.ts';

type Ruby = ReturnType<typeof ruby>;
type Yaml = ReturnType<typeof yaml>;

interface Settings {
  ruby: Ruby;
  yaml: Yaml;
}

/** `s3` is SDK v1 up to GitLab 18.11 and another name of `s3_v2` from 19.0 on. */
export const drivers = {
  v1: { ruby: ruby`'s3'`, yaml: yaml`s3:` },
  v2: { ruby: ruby`'s3_v2'`, yaml: yaml`s3_v2:` },
} as const;

export const bucketParams = {
  bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
  region: param.region({ example: 'eu-west-1', fact: 'region' }),
};

export const vpcParams = {
  ...bucketParams,
  endpoint: param.url({ example: 'https://bucket.vpce-0123456789abcdef0-abcdefgh.s3.eu-west-1.vpce.amazonaws.com' }),
};

export const compatibleParams = { ...bucketParams, endpoint: param.url({ example: 'https://minio.example.com:9000' }) };

/** With a role neither key is written: the driver asks the host or pod. */
export const withRole = ({ bucket, region }: Values<typeof bucketParams>): Settings => ({
  ruby: ruby`
    'bucket' => ${bucket},
    'region' => ${region}`,
  yaml: yaml`
    bucket: ${bucket}
    region: ${region}`,
});

export const withKeys = (settings: Settings): Settings => ({
  ruby: ruby`
    ${settings.ruby},
    'accesskey' => 'REPLACE-WITH-ACCESS-KEY',
    'secretkey' => 'REPLACE-WITH-SECRET-KEY'`,
  yaml: yaml`
    ${settings.yaml}
    accesskey: REPLACE-WITH-ACCESS-KEY
    secretkey: REPLACE-WITH-SECRET-KEY`,
});

/** AWS puts the bucket into the host name, most other stores into the path. */
export const atEndpoint = (values: Values<typeof vpcParams>, pathStyle: boolean): Settings => {
  const settings = withRole(values);
  return {
    ruby: ruby`
      ${settings.ruby},
      'regionendpoint' => ${values.endpoint},
      'pathstyle' => ${pathStyle}`,
    yaml: yaml`
      ${settings.yaml}
      regionendpoint: ${values.endpoint}
      pathstyle: ${pathStyle}`,
  };
};

/** SDK v2 sends checksums that Ceph, older MinIO and others refuse. */
export const withoutChecksums = (settings: Settings): Settings => ({
  ruby: ruby`
    ${settings.ruby},
    'checksum_disabled' => true`,
  yaml: yaml`
    ${settings.yaml}
    checksum_disabled: true`,
});

export function s3Variants<V>(driver: (typeof drivers)['v1' | 'v2'], settings: (values: V) => Settings) {
  const omnibus = (values: V) => ruby`
    registry['storage'] = {
      ${driver.ruby} => {
        ${settings(values).ruby}
      }
    }`;
  const block = (values: V) => yaml`
    ${driver.yaml}
      ${settings(values).yaml}`;
  return {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: omnibus },
    compose: { place: { file: 'docker-compose.yml' }, render: (values: V) => omnibusConfig(omnibus(values)) },
    helm: { place: { file: 'registry-storage.yaml' }, render: block },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: (values: V) => yaml`
        storage:
          ${block(values)}
          cache:
            blobdescriptor: inmemory
          delete:
            enabled: true`,
    },
  };
}
