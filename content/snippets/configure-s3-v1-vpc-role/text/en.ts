import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Storage block for AWS S3 through a VPC endpoint, with a role (s3)',
  params: {
    bucket: 'Bucket',
    region: 'Region',
    endpoint: 'Endpoint URL',
  },
} satisfies SnippetText<typeof snippet>;
