import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '取消 ingress-nginx 的上限',
  params: {},
} satisfies SnippetText<typeof snippet>;
