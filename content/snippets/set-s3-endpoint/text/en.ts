import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the address of the store',
  params: {
    driver: 'Name of the S3 driver in your configuration',
    endpoint: 'Endpoint URL',
  },
} satisfies SnippetText<typeof snippet>;
