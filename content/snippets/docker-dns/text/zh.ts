import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让容器查询您的 DNS 服务器',
  params: { server: 'DNS 服务器' },
} satisfies SnippetText<typeof snippet>;
