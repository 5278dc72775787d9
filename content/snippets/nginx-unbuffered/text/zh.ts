import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让 NGINX 直接传递正文',
  params: {},
} satisfies SnippetText<typeof snippet>;
