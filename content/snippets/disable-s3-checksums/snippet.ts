import { defineSnippet, ruby, yaml } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock } from '../set-s3-chunk-size/one-setting.ts';

/** Known to the driver of the second SDK alone (topics.md A42). */
const params = {
  driver,
};

export default defineSnippet({
  params,
  variants: inDriverBlock(() => ({
    ruby: ruby`
      'checksum_disabled' => true`,
    yaml: yaml`
      checksum_disabled: true`,
  })),
});
