import { defineSnippet, ruby, yaml } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock, ofDriver } from '../set-s3-chunk-size/one-setting.ts';

/** Known to the driver of the second SDK alone (topics.md A42). */
const params = {
  driver,
};

export default defineSnippet({
  params,
  keepsDriver: true,
  // In gitlab.rb `s3` knows it from 19.0 on, where it is another name of `s3_v2`.
  change: ({ driver: name }) => (name === 's3_v2' ? ofDriver(name, { checksum_disabled: true }) : {}),
  variants: inDriverBlock(() => ({
    ruby: ruby`
      'checksum_disabled' => true`,
    yaml: yaml`
      checksum_disabled: true`,
  })),
});
