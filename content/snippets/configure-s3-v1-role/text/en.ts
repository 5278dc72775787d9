import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Storage block for AWS S3 with a role (s3)',
  params: {
    bucket: 'Bucket',
    region: 'Region',
  },
} satisfies SnippetText<typeof snippet>;
