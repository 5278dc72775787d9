import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Test the configuration of NGINX and let it read its files again',
  params: {
    container: 'Container that runs GitLab',
  },
  notApplicable: 'In Kubernetes the ingress controller or the gateway notices a changed Secret by itself.',
} satisfies SnippetText<typeof snippet>;
