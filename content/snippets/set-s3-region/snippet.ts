import { defineSnippet, param, ruby, yaml, type Values } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock, ofDriver } from '../set-s3-chunk-size/one-setting.ts';

/** The region that the store itself named. */
const params = {
  driver,
  region: param.region({ example: 'eu-west-1', fact: 'bucketRegion' }),
};

export default defineSnippet({
  params,
  keepsDriver: true,
  change: ({ driver: name, region }) => ofDriver(name, { region }),
  variants: inDriverBlock(({ region }: Values<typeof params>) => ({
    ruby: ruby`
      'region' => ${region}`,
    yaml: yaml`
      region: ${region}`,
  })),
});
