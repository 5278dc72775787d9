import { defineSnippet, param, ruby, yaml, type Values } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock, ofDriver } from '../set-s3-chunk-size/one-setting.ts';

/** 350 where nothing is said (topics.md A44). */
const params = {
  driver,
  requests: param.integer({ example: '100', min: 1, max: 10000 }),
};

export default defineSnippet({
  params,
  keepsDriver: true,
  change: ({ driver: name, requests }) => ofDriver(name, { maxrequestspersecond: requests }),
  variants: inDriverBlock(({ requests }: Values<typeof params>) => ({
    ruby: ruby`
      'maxrequestspersecond' => ${Number(requests)}`,
    yaml: yaml`
      maxrequestspersecond: ${Number(requests)}`,
  })),
});
