import { defineSnippet, param, ruby, yaml, type Values } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock, ofDriver } from '../set-s3-chunk-size/one-setting.ts';

/** A bucket is a name, without a path. */
const params = {
  driver,
  bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
  region: param.region({ example: 'eu-west-1', fact: 'region' }),
};

export default defineSnippet({
  params,
  keepsDriver: true,
  change: ({ driver: name, bucket, region }) => ofDriver(name, { bucket, region }),
  variants: inDriverBlock(({ bucket, region }: Values<typeof params>) => ({
    ruby: ruby`
      'bucket' => ${bucket},
      'region' => ${region}`,
    yaml: yaml`
      bucket: ${bucket}
      region: ${region}`,
  })),
});
