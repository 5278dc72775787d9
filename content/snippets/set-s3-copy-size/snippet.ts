import { defineSnippet, param, ruby, yaml, type Values } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock, ofDriver } from '../set-s3-chunk-size/one-setting.ts';

/** Finished uploads are copied to their place; above the threshold in parts (config.md 5). */
const params = {
  driver,
  threshold: param.integer({ example: '33554432', min: 0, max: 5368709120 }),
  part: param.integer({ example: '104857600', min: 5242880, max: 5368709120 }),
  parallel: param.integer({ example: '100', min: 1, max: 1000 }),
};

export default defineSnippet({
  params,
  keepsDriver: true,
  change: ({ driver: name, threshold, part, parallel }) =>
    ofDriver(name, {
      multipartcopythresholdsize: threshold,
      multipartcopychunksize: part,
      multipartcopymaxconcurrency: parallel,
    }),
  variants: inDriverBlock(({ threshold, part, parallel }: Values<typeof params>) => ({
    ruby: ruby`
      'multipartcopythresholdsize' => ${Number(threshold)},
      'multipartcopychunksize' => ${Number(part)},
      'multipartcopymaxconcurrency' => ${Number(parallel)}`,
    yaml: yaml`
      multipartcopythresholdsize: ${Number(threshold)}
      multipartcopychunksize: ${Number(part)}
      multipartcopymaxconcurrency: ${Number(parallel)}`,
  })),
});
