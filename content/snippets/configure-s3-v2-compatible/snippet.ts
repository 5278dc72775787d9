import { defineSnippet, type Values } from '../../../src/snippets/define.ts';
import {
  atEndpoint,
  compatibleParams,
  drivers,
  s3Variants,
  withKeys,
  withoutChecksums,
} from '../configure-s3-v2-keys/s3-configuration.ts';

export default defineSnippet({
  params: compatibleParams,
  variants: s3Variants(drivers.v2, (values: Values<typeof compatibleParams>) =>
    withoutChecksums(withKeys(atEndpoint(values, true))),
  ),
});
