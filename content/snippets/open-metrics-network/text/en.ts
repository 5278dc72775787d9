import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Turn the metrics on, for Prometheus',
  params: {
    address: 'Internal address and port of the registry',
  },
} satisfies SnippetText<typeof snippet>;
