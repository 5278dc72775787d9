import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Limit the requests to the store',
  params: {
    driver: 'Name of the S3 driver in your configuration',
    requests: 'Requests a second',
  },
} satisfies SnippetText<typeof snippet>;
