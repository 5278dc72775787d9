import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看是谁回答 429',
  params: { registry: '注册表主机和端口', gitlab: 'GitLab 主机' },
} satisfies SnippetText<typeof snippet>;
