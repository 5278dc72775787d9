import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask the registry on both loopback addresses',
  params: {
    container: 'Container that runs GitLab',
    port: 'Internal port of the registry',
  },
  notApplicable:
    'In the Helm chart the ingress reaches the registry through its Service, never through a loopback address.',
} satisfies SnippetText<typeof snippet>;
