import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Log in to the dependency proxy in the job',
  params: {},
} satisfies SnippetText<typeof snippet>;
