import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: '为 IP 地址生成证书请求', params: { address: '客户端使用的 IP 地址' } } satisfies SnippetText<
  typeof snippet
>;
