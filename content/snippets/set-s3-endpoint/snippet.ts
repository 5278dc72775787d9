import { defineSnippet, param, ruby, yaml, type Values } from '../../../src/snippets/define.ts';
import { driver, inDriverBlock, ofDriver } from '../set-s3-chunk-size/one-setting.ts';

/** A whole URI: the driver of the second SDK takes nothing else (topics.md A39, A43). */
const params = {
  driver,
  endpoint: param.url({ example: 'https://minio.example.com:9000' }),
};

export default defineSnippet({
  params,
  keepsDriver: true,
  change: ({ driver: name, endpoint }) => ofDriver(name, { regionendpoint: endpoint, pathstyle: true }),
  variants: inDriverBlock(({ endpoint }: Values<typeof params>) => ({
    ruby: ruby`
      'regionendpoint' => ${endpoint},
      'pathstyle' => true`,
    yaml: yaml`
      regionendpoint: ${endpoint}
      pathstyle: true`,
  })),
});
