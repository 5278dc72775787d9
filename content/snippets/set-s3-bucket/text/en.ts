import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the bucket and its region',
  params: {
    driver: 'Name of the S3 driver in your configuration',
    bucket: 'Bucket',
    region: 'Region',
  },
} satisfies SnippetText<typeof snippet>;
