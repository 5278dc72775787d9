import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把客户端重定向到存储',
  params: { expiry: '签名地址的有效时间' },
} satisfies SnippetText<typeof snippet>;
