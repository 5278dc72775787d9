import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '检查注册表是否已停用',
  params: {
    host: '注册表的主机和端口',
    gitlab: 'GitLab 的主机',
  },
} satisfies SnippetText<typeof snippet>;
