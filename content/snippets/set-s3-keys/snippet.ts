import { defineSnippet, placeholder, ruby, yaml } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock, ofDriver } from '../set-s3-chunk-size/one-setting.ts';

/** Keys are never typed into the page: the placeholders are replaced in the file itself. */
const params = {
  driver,
};

export default defineSnippet({
  params,
  keepsDriver: true,
  change: ({ driver: name }) =>
    ofDriver(name, {
      accesskey: placeholder('REPLACE-WITH-ACCESS-KEY'),
      secretkey: placeholder('REPLACE-WITH-SECRET-KEY'),
    }),
  variants: inDriverBlock(() => ({
    ruby: ruby`
      'accesskey' => 'REPLACE-WITH-ACCESS-KEY',
      'secretkey' => 'REPLACE-WITH-SECRET-KEY'`,
    yaml: yaml`
      accesskey: REPLACE-WITH-ACCESS-KEY
      secretkey: REPLACE-WITH-SECRET-KEY`,
  })),
});
