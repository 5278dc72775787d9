import { defineSnippet, param, ruby, yaml, type Values } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock, ofDriver } from './one-setting.ts';

/** Whole bytes: a value with a unit stops the registry from starting (topics.md A5). */
const params = {
  driver,
  bytes: param.integer({ example: '25000000', min: 5242880, max: 2684354560 }),
};

export default defineSnippet({
  params,
  keepsDriver: true,
  change: ({ driver: name, bytes }) => ofDriver(name, { chunksize: bytes }),
  variants: inDriverBlock(({ bytes }: Values<typeof params>) => ({
    ruby: ruby`
      'chunksize' => ${Number(bytes)}`,
    yaml: yaml`
      chunksize: ${Number(bytes)}`,
  })),
});
