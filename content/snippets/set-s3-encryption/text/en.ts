import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask the store to encrypt with its own keys',
  params: { driver: 'Driver in the configuration' },
} satisfies SnippetText<typeof snippet>;
