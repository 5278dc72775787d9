import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let the registry deliver blobs itself',
  params: {},
} satisfies SnippetText<typeof snippet>;
