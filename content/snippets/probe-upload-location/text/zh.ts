import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '开始一次上传，查看返回的地址',
  params: {
    host: '注册表的主机和端口，与镜像名中的写法一致',
    gitlab: 'GitLab 主机',
    repository: '您有权推送的镜像路径',
    user: '登录所用的用户名',
  },
} satisfies SnippetText<typeof snippet>;
