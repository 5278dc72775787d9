import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether anything is left',
  params: {
    port: 'Port of the capture',
    file: 'File with the recording',
  },
} satisfies SnippetText<typeof snippet>;
