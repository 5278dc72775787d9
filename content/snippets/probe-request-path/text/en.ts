import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Follow a request on its way to the registry',
  params: { host: 'Registry host and port' },
} satisfies SnippetText<typeof snippet>;
