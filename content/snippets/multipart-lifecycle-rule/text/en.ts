import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Lifecycle rule for unfinished uploads',
  params: {
    days: 'Days until a part is removed',
  },
} satisfies SnippetText<typeof snippet>;
