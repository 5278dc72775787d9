import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '取消 NGINX Inc 控制器的上限',
  params: {},
} satisfies SnippetText<typeof snippet>;
