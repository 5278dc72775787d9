import { defineSnippet } from '../../../src/snippets/define.ts';
import { bucketParams, drivers, s3Variants, withRole } from '../configure-s3-v2-keys/s3-configuration.ts';

export default defineSnippet({
  params: bucketParams,
  variants: s3Variants(drivers.v1, withRole),
});
