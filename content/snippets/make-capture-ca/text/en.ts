import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make the CA of mitmproxy',
  params: {
    port: 'Port of the capture',
  },
} satisfies SnippetText<typeof snippet>;
