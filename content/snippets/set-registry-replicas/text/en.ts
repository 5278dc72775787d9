import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the number of registry pods',
  params: {
    least: 'Fewest pods',
    most: 'Most pods',
  },
  notApplicable: 'Here every node is a machine of its own, behind a load balancer.',
} satisfies SnippetText<typeof snippet>;
