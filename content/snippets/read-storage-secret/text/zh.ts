import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '从 Secret 取出存储配置',
  params: {
    namespace: 'Kubernetes 命名空间',
    secret: 'Secret 名称',
  },
  notApplicable: '只有 Helm chart 从 Secret 读取存储配置；其他安装方式写在配置文件里。',
} satisfies SnippetText<typeof snippet>;
