import { changeSnippet } from '../../../src/snippets/define.ts';
import { firstDriver, firstParams } from '../configure-s3-v2-keys/s3-parameters.ts';

/** AWS S3 with a pair of keys. */
export default changeSnippet({
  params: firstParams,
  change: (values) => firstDriver(values, { keys: true }),
});
