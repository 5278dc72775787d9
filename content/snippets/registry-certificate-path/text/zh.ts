import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '指定注册表主机所用的证书',
  params: {
    certificate: '包含中间证书的证书文件',
    key: '私钥文件',
    secret: '注册表的 TLS Secret',
  },
} satisfies SnippetText<typeof snippet>;
