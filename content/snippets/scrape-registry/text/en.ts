import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let Prometheus read the registry',
  params: {
    targets: 'Address that Prometheus asks',
    path: 'Path of the metrics',
  },
  notApplicable: 'The ServiceMonitor of the chart does this where the Prometheus Operator is installed.',
} satisfies SnippetText<typeof snippet>;
