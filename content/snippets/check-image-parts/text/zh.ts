import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '逐一读取镜像各组成部分的一个字节',
  params: {
    gitlab: 'GitLab 主机',
    host: '注册表主机和端口',
    repository: '镜像仓库',
    tag: '标签',
    user: 'GitLab 用户',
  },
} satisfies SnippetText<typeof snippet>;
