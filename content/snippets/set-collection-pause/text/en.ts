import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let the online collection pause for less',
  params: {
    blobs: 'Pause between two layers',
    manifests: 'Pause between two manifests',
  },
} satisfies SnippetText<typeof snippet>;
