import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '备份机密文件',
  params: {
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    secret: '存放密钥对的 Secret',
  },
  notApplicable: '自编译的 GitLab 没有保存该密钥对的机密文件：只有下一步提到的两个文件。',
} satisfies SnippetText<typeof snippet>;
