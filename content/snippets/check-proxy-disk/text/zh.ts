import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示 NGINX 临时文件可用的空间',
  params: {
    path: '临时文件所在的目录',
  },
} satisfies SnippetText<typeof snippet>;
