import { changeSnippet, joined, param } from '../../../src/snippets/define.ts';
import { endpoints, gitlabEndpoint, ofGitlab } from '../notify-gitlab/endpoint.ts';

/** Both sides name one Secret: the chart puts it into the registry's header and into gitlab.yml (config.md 7). */
export default changeSnippet({
  params: { ...ofGitlab, secret: param.name({ example: 'gitlab-registry-notification' }) },
  change: ({ secret, ...values }) => ({
    ...endpoints(gitlabEndpoint(values), { secret, key: joined`secret` }),
    'chart.global.registry.notificationSecret.secret': secret,
    'chart.global.registry.notificationSecret.key': joined`secret`,
  }),
  only: ['helm'],
});
