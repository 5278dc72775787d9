import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask the store to encrypt with a KMS key',
  params: {
    driver: 'Driver in the configuration',
    key: 'ARN of the KMS key',
  },
} satisfies SnippetText<typeof snippet>;
