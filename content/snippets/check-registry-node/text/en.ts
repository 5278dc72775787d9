import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask the registry’s node from GitLab’s',
  params: {
    node: 'Address of the registry’s node',
    nodePort: 'Port of the registry’s node',
    gitlab: 'URL of GitLab as clients reach it',
  },
} satisfies SnippetText<typeof snippet>;
