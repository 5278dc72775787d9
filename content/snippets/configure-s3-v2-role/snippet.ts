import { changeSnippet } from '../../../src/snippets/define.ts';
import { secondDriver, secondParams } from '../configure-s3-v2-keys/s3-parameters.ts';

/** AWS S3 with the role of the host or pod. */
export default changeSnippet({
  params: secondParams,
  change: (values) => secondDriver(values, {}),
});
