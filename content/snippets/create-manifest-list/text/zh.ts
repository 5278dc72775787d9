import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '先推送各镜像，再推送列表',
  params: {
    host: '注册表主机和端口',
    repository: '列表所在的仓库',
    tag: '列表的标签',
    first: '第一个平台（标签末尾）',
    second: '第二个平台（标签末尾）',
  },
} satisfies SnippetText<typeof snippet>;
