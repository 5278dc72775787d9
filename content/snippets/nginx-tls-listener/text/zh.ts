import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让 NGINX 以 TLS 监听',
  params: { port: '公开端口', name: '注册表主机（不含端口）', certificate: '包含中间证书的证书文件', key: '私钥文件' },
} satisfies SnippetText<typeof snippet>;
