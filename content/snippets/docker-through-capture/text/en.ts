import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Send the Docker daemon through the capture',
  params: {
    port: 'Port of the capture',
  },
} satisfies SnippetText<typeof snippet>;
