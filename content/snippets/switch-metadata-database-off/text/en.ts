import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Switch the metadata database off',
  params: { config: 'Configuration file of the registry' },
} satisfies SnippetText<typeof snippet>;
