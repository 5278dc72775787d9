import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '信任 mitmproxy 的证书颁发机构',
  params: {},
} satisfies SnippetText<typeof snippet>;
