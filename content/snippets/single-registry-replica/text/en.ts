import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Run a single registry pod',
  params: {},
  notApplicable:
    'Outside Kubernetes each host runs one registry: take the other hosts out of the load balancer instead.',
} satisfies SnippetText<typeof snippet>;
