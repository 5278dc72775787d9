import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '转储注册表的数据库',
  params: {
    container: '运行 GitLab 的容器',
    database: '数据库主机',
  },
} satisfies SnippetText<typeof snippet>;
