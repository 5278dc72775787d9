import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '生成 mitmproxy 的证书颁发机构',
  params: {
    port: '捕获所用端口',
  },
} satisfies SnippetText<typeof snippet>;
