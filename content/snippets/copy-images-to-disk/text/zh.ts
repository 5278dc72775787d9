import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把所有标签复制到磁盘',
  params: {
    source: '来源注册表',
    sourceRepository: '来源镜像仓库',
    directory: '磁盘上的目录',
  },
} satisfies SnippetText<typeof snippet>;
