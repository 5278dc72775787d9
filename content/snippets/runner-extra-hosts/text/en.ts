import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell the runner’s containers the address',
  params: { name: 'Host name, without port', address: 'Its IP address' },
} satisfies SnippetText<typeof snippet>;
