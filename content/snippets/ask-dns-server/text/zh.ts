import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '向某一台 DNS 服务器查询名称',
  params: { name: '主机名（不含端口）', server: 'DNS 服务器' },
} satisfies SnippetText<typeof snippet>;
