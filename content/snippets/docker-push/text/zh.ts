import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '再次推送镜像',
  params: {
    host: '注册表的主机和端口',
    repository: '镜像路径',
    tag: '标签',
  },
} satisfies SnippetText<typeof snippet>;
