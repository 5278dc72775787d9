import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '启用 Redis 缓存',
  params: {
    redis: 'Redis 的主机和端口',
  },
} satisfies SnippetText<typeof snippet>;
