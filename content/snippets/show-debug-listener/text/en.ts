import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See who can reach the debug port',
  params: {
    port: 'Port of the debug server',
    container: 'Container that runs GitLab',
  },
  notApplicable:
    'In the chart the debug server listens on the address of the pod; who may reach it is decided by network policies.',
} satisfies SnippetText<typeof snippet>;
