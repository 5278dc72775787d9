import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示 Docker 主机的剩余空间',
  params: {
    path: 'Docker 的数据目录',
  },
} satisfies SnippetText<typeof snippet>;
