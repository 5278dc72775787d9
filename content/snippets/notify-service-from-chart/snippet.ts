import { changeSnippet, joined, param } from '../../../src/snippets/define.ts';
import { endpoints, ofService } from '../notify-gitlab/endpoint.ts';

/** The header comes from a Secret that holds a list (config.md 7). */
export default changeSnippet({
  params: { ...ofService, secret: param.name({ example: 'gitlab-registry-notification' }) },
  change: ({ secret, ...values }) => endpoints(values, { secret, key: joined`secret` }),
  only: ['helm'],
});
