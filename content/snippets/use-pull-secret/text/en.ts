import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Name the secret in the pod template',
  params: { secret: 'Name of the secret' },
} satisfies SnippetText<typeof snippet>;
