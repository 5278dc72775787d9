import { defineSnippet, param, ruby, yaml, type Values } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock, ofDriver } from '../set-s3-chunk-size/one-setting.ts';

/** `keyid` counts only beside `encrypt` (config.md 5, topics.md A52). */
const params = {
  driver,
  key: param.text({ example: 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab' }),
};

export default defineSnippet({
  params,
  keepsDriver: true,
  change: ({ driver: name, key }) => ofDriver(name, { encrypt: true, keyid: key }),
  variants: inDriverBlock(({ key }: Values<typeof params>) => ({
    ruby: ruby`
      'encrypt' => true,
      'keyid' => ${key}`,
    yaml: yaml`
      encrypt: true
      keyid: ${key}`,
  })),
});
