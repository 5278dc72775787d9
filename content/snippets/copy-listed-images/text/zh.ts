import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '复制列表中的镜像仓库',
  params: {
    source: '来源注册表',
    host: '注册表的主机和端口',
    list: '列表文件',
    mode: '预览或复制',
  },
} satisfies SnippetText<typeof snippet>;
