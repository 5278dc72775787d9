import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let ingress-nginx keep the load balancer’s headers',
  params: {
    namespace: 'Namespace of the ingress controller',
    configMap: 'ConfigMap of the ingress controller',
  },
} satisfies SnippetText<typeof snippet>;
