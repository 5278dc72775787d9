import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '上传一个大的 blob，查看由谁拒绝',
  params: {
    host: '注册表的主机和端口，与镜像名中的写法一致',
    gitlab: 'GitLab 主机',
    repository: '您有权推送的镜像路径',
    user: '登录所用的用户名',
    mebibytes: '大小（MiB），与最大的层相当',
  },
} satisfies SnippetText<typeof snippet>;
