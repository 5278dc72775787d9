import { changeSnippet, joined } from '../../../src/snippets/define.ts';
import { endpoints, gitlabEndpoint, ofGitlab } from '../notify-gitlab/endpoint.ts';

/** From an endpoint of this name the Linux package takes GitLab's secret by itself (topics.md D56). */
export default changeSnippet({
  params: ofGitlab,
  change: (values) => endpoints(gitlabEndpoint(values, joined`geo_event`)),
  only: ['linux', 'compose'],
});
