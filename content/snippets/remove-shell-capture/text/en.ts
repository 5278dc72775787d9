import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Remove the capture from this shell',
  params: {
    file: 'File with the recording',
  },
} satisfies SnippetText<typeof snippet>;
