import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Create a builder with this configuration',
  params: { name: 'Name of the new builder' },
} satisfies SnippetText<typeof snippet>;
