import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'List the recorded requests',
  params: {
    file: 'File with the recording',
  },
} satisfies SnippetText<typeof snippet>;
