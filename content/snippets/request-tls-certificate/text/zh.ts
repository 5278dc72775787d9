import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '用正确的名称生成证书请求',
  params: { host: '客户端使用的名称（不含端口）' },
} satisfies SnippetText<typeof snippet>;
