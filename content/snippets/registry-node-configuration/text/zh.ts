import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '注册表节点的配置',
  params: {
    nodePort: '注册表节点的端口',
    gitlab: '客户端访问 GitLab 的 URL',
    issuer: '颁发者',
    keyFile: '私钥文件',
    directory: '存放镜像的目录',
    certificate: '注册表信任的证书',
  },
  notApplicable: 'chart 已经让注册表在自己的 Pod 中运行，并为两侧提供相同的值。',
} satisfies SnippetText<typeof snippet>;
