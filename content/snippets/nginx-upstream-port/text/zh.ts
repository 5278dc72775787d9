import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让您的 NGINX 转发到该端口',
  params: { port: '注册表的内部端口' },
} satisfies SnippetText<typeof snippet>;
