import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '只让注册表读取密钥文件',
  params: {
    keyfile: '密钥文件的路径',
    container: '运行 GitLab 的容器',
    user: '运行注册表的用户',
  },
  notApplicable: 'chart 会把密钥文件从存储 Secret 挂载到专用的路径。',
} satisfies SnippetText<typeof snippet>;
