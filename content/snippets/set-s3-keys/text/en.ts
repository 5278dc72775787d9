import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the access key and the secret key',
  params: {
    driver: 'Name of the S3 driver in your configuration',
  },
} satisfies SnippetText<typeof snippet>;
