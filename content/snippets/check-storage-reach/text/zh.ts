import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '测试从注册表到存储的通路',
  params: {
    address: '对象存储的地址',
    container: '运行 GitLab 的容器',
  },
  notApplicable:
    '注册表的镜像里没有可用于测试的客户端：连接的结果可从注册表日志看出，能否连通由命名空间的网络策略决定。',
} satisfies SnippetText<typeof snippet>;
