import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Turn the debug server on, for this host alone',
  params: {},
  notApplicable: 'In the chart the debug server is always on, on port 5001 of the pod.',
} satisfies SnippetText<typeof snippet>;
