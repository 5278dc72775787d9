import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '测试捕获',
  params: {
    port: '捕获所用端口',
    host: '注册表的主机和端口',
  },
} satisfies SnippetText<typeof snippet>;
