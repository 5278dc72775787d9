import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLab 节点的配置',
  params: {
    node: '注册表节点的地址',
    nodePort: '注册表节点的端口',
    publicHost: '注册表的公开主机（不含端口）',
    publicPort: '公开端口',
    issuer: '颁发者',
    keyFile: '私钥文件',
  },
  notApplicable: 'chart 已经让注册表在自己的 Pod 中运行，并为两侧提供相同的值。',
} satisfies SnippetText<typeof snippet>;
