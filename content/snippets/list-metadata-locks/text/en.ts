import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'List the lock files in the storage',
  params: { storage: 'Storage directory of the registry', bucket: 'Bucket', container: 'Container that runs GitLab' },
} satisfies SnippetText<typeof snippet>;
