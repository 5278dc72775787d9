import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '指定注册表主机所用的证书',
  params: {
    certificate: '包含中间证书的证书文件',
    key: '私钥文件',
  },
  notApplicable: '这种安装方式在别处指定证书，所有版本都相同。',
} satisfies SnippetText<typeof snippet>;
