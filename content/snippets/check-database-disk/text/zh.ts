import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示数据库卷的剩余空间',
  params: {
    path: 'PostgreSQL 的数据目录',
  },
} satisfies SnippetText<typeof snippet>;
