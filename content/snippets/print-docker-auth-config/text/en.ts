import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Write the value of the variable',
  params: { host: 'Registry host and port', user: 'Name of the deploy token or user' },
} satisfies SnippetText<typeof snippet>;
