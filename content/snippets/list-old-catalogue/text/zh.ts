import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '列出旧注册表的镜像仓库',
  params: {
    source: '旧注册表',
    sourceUser: '在旧注册表的用户名',
  },
} satisfies SnippetText<typeof snippet>;
