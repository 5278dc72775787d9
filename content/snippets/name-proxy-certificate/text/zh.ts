import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '指定注册表的证书文件',
  params: { certificate: 'GitLab 自带的 NGINX 读取的证书文件', keyFile: 'GitLab 自带的 NGINX 读取的私钥文件' },
  notApplicable: 'chart 使用 TLS Secret 而不是文件；您自己的 NGINX 则在 server 块中指定。',
} satisfies SnippetText<typeof snippet>;
