import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Pull an image',
  params: { host: 'Registry host and port', repository: 'Repository of an existing image', tag: 'Its tag' },
} satisfies SnippetText<typeof snippet>;
