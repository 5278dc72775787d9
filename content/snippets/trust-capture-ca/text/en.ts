import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Trust the CA of mitmproxy',
  params: {},
} satisfies SnippetText<typeof snippet>;
