import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Add GitLab’s CA to the registry’s directory',
  params: { host: 'Registry host and port', ca: 'File with the CA certificate of the GitLab host' },
} satisfies SnippetText<typeof snippet>;
