import { changeSnippet } from '../../../src/snippets/define.ts';
import { endpoints, ofService } from '../notify-gitlab/endpoint.ts';

/** Any service that takes the events as JSON by POST (topics.md A56). */
export default changeSnippet({
  params: ofService,
  change: (values) => endpoints(values),
  only: ['linux', 'compose', 'source'],
});
