import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Keep the registry from using HTTP/2 as a client',
  params: {
    unit: 'systemd unit of the registry',
  },
} satisfies SnippetText<typeof snippet>;
