import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Try to connect to the registry’s port',
  params: { host: 'Registry host and port' },
} satisfies SnippetText<typeof snippet>;
