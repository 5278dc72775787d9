import { defineSnippet, type Values } from '../../../src/snippets/define.ts';
import { bucketParams, drivers, s3Variants, withKeys, withRole } from './s3-configuration.ts';

export default defineSnippet({
  params: bucketParams,
  variants: s3Variants(drivers.v2, (values: Values<typeof bucketParams>) => withKeys(withRole(values))),
});
