import { defineSnippet, ruby, yaml } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock } from '../set-s3-chunk-size/one-setting.ts';

/** Keys are never typed into the page: the placeholders are replaced in the file itself. */
const params = {
  driver,
};

export default defineSnippet({
  params,
  variants: inDriverBlock(() => ({
    ruby: ruby`
      'accesskey' => 'REPLACE-WITH-ACCESS-KEY',
      'secretkey' => 'REPLACE-WITH-SECRET-KEY'`,
    yaml: yaml`
      accesskey: REPLACE-WITH-ACCESS-KEY
      secretkey: REPLACE-WITH-SECRET-KEY`,
  })),
});
