import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask the registry node directly',
  params: { node: 'Address and port of the registry node' },
} satisfies SnippetText<typeof snippet>;
