import { defineSnippet, type Values } from '../../../src/snippets/define.ts';
import {
  atEndpoint,
  compatibleParams,
  drivers,
  s3Variants,
  withKeys,
} from '../configure-s3-v2-keys/s3-configuration.ts';

export default defineSnippet({
  params: compatibleParams,
  variants: s3Variants(drivers.v1, (values: Values<typeof compatibleParams>) => withKeys(atEndpoint(values, true))),
});
