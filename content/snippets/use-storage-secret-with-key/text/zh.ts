import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让 chart 使用该 Secret 并挂载密钥文件',
  params: {
    secret: 'Secret 的名称',
    file: 'Secret 中存放密钥文件的键',
  },
  notApplicable: '只有 Helm chart 从 Secret 读取存储配置；其他安装方式写在配置文件里。',
} satisfies SnippetText<typeof snippet>;
