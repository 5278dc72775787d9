import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the region of the bucket',
  params: {
    driver: 'Name of the S3 driver in your configuration',
    region: 'Region',
  },
} satisfies SnippetText<typeof snippet>;
