import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Allow plain HTTP for one registry',
  params: { host: 'Registry host and port' },
} satisfies SnippetText<typeof snippet>;
