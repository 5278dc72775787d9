import { defineSnippet, ruby, yaml } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock, ofDriver } from '../set-s3-chunk-size/one-setting.ts';

/** Asks the store to encrypt with keys of its own (SSE-S3); without `keyid` (topics.md A52). */
export default defineSnippet({
  params: { driver },
  keepsDriver: true,
  change: ({ driver: name }) => ofDriver(name, { encrypt: true }),
  variants: inDriverBlock(() => ({
    ruby: ruby`
      'encrypt' => true`,
    yaml: yaml`
      encrypt: true`,
  })),
});
