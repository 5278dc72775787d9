import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Try the way from the registry to the storage',
  params: {
    address: 'Address of the object storage',
    container: 'Container that runs GitLab',
  },
  notApplicable:
    'The registry’s image has no client for this: there the registry’s log shows how connecting ends, and network policies of the namespace decide it.',
} satisfies SnippetText<typeof snippet>;
