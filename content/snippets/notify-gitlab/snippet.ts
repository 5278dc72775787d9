import { changeSnippet } from '../../../src/snippets/define.ts';
import { endpoints, gitlabEndpoint, ofGitlab, token } from './endpoint.ts';

/** Both sides stand in one file, so the secret can only be the same (topics.md A56). */
export default changeSnippet({
  params: ofGitlab,
  change: (values) => ({ ...endpoints(gitlabEndpoint(values)), 'rails.notification_secret': token }),
});
