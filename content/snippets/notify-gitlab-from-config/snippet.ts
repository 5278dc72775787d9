import { changeSnippet } from '../../../src/snippets/define.ts';
import { endpoints, gitlabEndpoint, ofGitlab } from '../notify-gitlab/endpoint.ts';

/** The registry's side; GitLab's own is another file (set-notification-secret). */
export default changeSnippet({
  params: ofGitlab,
  change: (values) => endpoints(gitlabEndpoint(values)),
  only: ['source'],
});
