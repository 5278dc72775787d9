import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Give kaniko the credentials of the job',
  params: {},
} satisfies SnippetText<typeof snippet>;
