import { changeSnippet } from '../../../src/snippets/define.ts';
import { token } from '../notify-gitlab/endpoint.ts';

/** GitLab's side, in gitlab.yml: the same word as in the registry's header. */
export default changeSnippet({
  params: {},
  change: () => ({ 'rails.notification_secret': token }),
  only: ['source'],
});
