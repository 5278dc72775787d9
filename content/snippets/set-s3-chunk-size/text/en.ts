import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the size of a part',
  params: {
    driver: 'Name of the S3 driver in your configuration',
    bytes: 'Size in bytes',
  },
} satisfies SnippetText<typeof snippet>;
