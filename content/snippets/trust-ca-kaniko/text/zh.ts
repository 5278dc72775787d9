import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在 kaniko 的命令行中指定 CA 证书',
  params: { host: '注册表的主机和端口', ca: '作业容器内的 CA 文件' },
} satisfies SnippetText<typeof snippet>;
