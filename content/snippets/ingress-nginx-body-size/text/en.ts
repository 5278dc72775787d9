import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Switch off the limit in ingress-nginx',
  params: {},
} satisfies SnippetText<typeof snippet>;
