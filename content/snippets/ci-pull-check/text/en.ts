import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'A job that only pulls its image',
  params: { host: 'Registry host and port', repository: 'Image repository', tag: 'Tag' },
} satisfies SnippetText<typeof snippet>;
