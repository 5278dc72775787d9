import { changeSnippet } from '../../../src/snippets/define.ts';
import { secondDriver, secondParams } from './s3-parameters.ts';

/** AWS S3 with a pair of keys. */
export default changeSnippet({
  params: secondParams,
  change: (values) => secondDriver(values, { keys: true }),
});
