import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Switch off NGINX’s limit on request bodies',
  params: {},
} satisfies SnippetText<typeof snippet>;
