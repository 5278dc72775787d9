import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Log in to the registry with podman',
  params: { host: 'Registry host and port' },
} satisfies SnippetText<typeof snippet>;
