import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '确认证书、私钥和名称互相对应',
  params: {
    fullchain: '含中间证书的证书',
    key: '证书的私钥',
    name: '注册表的公开主机（不含端口）',
  },
} satisfies SnippetText<typeof snippet>;
