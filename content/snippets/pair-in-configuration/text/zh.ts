import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把密钥对写进配置',
  params: {},
  notApplicable: '只有 Linux 软件包从配置中读取密钥对；其他方式则放在 Secret 或文件里。',
} satisfies SnippetText<typeof snippet>;
