import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '列出来源的标签',
  params: {
    source: '来源注册表',
    sourceRepository: '来源镜像仓库',
  },
} satisfies SnippetText<typeof snippet>;
