import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Store the login in Kubernetes',
  params: {
    namespace: 'Namespace of the pod',
    secret: 'Name of the secret',
    host: 'Registry host and port',
    user: 'Name of the deploy token',
  },
} satisfies SnippetText<typeof snippet>;
