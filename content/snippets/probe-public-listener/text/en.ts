import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether something listens on the public port',
  params: { container: 'Container that runs GitLab', port: 'Public port of the registry' },
  notApplicable:
    'With the Helm chart the port belongs to the ingress controller or the gateway: `kubectl get services -A` lists its load balancer and its ports.',
} satisfies SnippetText<typeof snippet>;
