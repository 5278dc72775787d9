import { changeSnippet } from '../../../src/snippets/define.ts';
import { endpointOfVpc, secondDriver, secondParams } from '../configure-s3-v2-keys/s3-parameters.ts';

/** Through an interface endpoint of a VPC, with a role (topics.md A43). */
export default changeSnippet({
  params: { endpoint: endpointOfVpc, ...secondParams },
  change: (values) => secondDriver(values, { endpoint: { url: values.endpoint, pathStyle: false } }),
});
