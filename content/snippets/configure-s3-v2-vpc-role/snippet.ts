import { defineSnippet, type Values } from '../../../src/snippets/define.ts';
import { atEndpoint, drivers, s3Variants, vpcParams } from '../configure-s3-v2-keys/s3-configuration.ts';

export default defineSnippet({
  params: vpcParams,
  variants: s3Variants(drivers.v2, (values: Values<typeof vpcParams>) => atEndpoint(values, false)),
});
