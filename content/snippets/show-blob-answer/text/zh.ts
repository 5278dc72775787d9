import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看由谁应答 blob 请求',
  params: {
    host: '注册表的主机和端口',
    repository: '镜像仓库',
  },
} satisfies SnippetText<typeof snippet>;
