import { changeSnippet } from '../../../src/snippets/define.ts';
import { endpointOfStore, secondDriverAtStore, secondParamsOfStore } from '../configure-s3-v2-keys/s3-parameters.ts';

/** A store that is not AWS: its own address, and the bucket in the path (topics.md A42, A43). */
export default changeSnippet({
  params: { endpoint: endpointOfStore, ...secondParamsOfStore },
  change: (values) => secondDriverAtStore(values, { keys: true, endpoint: { url: values.endpoint, pathStyle: true } }),
});
