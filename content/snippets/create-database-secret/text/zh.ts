import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把数据库密码放进 Secret',
  params: {
    namespace: 'Kubernetes 命名空间',
    secret: '存放密码的 Secret',
  },
  notApplicable: '使用这种安装方式时，密码写在配置文件里。',
} satisfies SnippetText<typeof snippet>;
