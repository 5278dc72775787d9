import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the latest attempts to pull',
  params: { namespace: 'Namespace of the pod' },
} satisfies SnippetText<typeof snippet>;
