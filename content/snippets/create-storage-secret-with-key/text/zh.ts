import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把存储配置和密钥文件放进 Secret',
  params: {
    namespace: 'Kubernetes 命名空间',
    secret: 'Secret 的名称',
    file: 'Secret 中存放密钥文件的键',
    keyfileHere: '本机密钥文件的路径',
  },
  notApplicable: '只有 Helm chart 从 Secret 读取存储配置；其他安装方式写在配置文件里。',
} satisfies SnippetText<typeof snippet>;
