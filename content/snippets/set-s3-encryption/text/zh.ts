import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '要求存储用自己的密钥加密',
  params: { driver: '配置中的驱动' },
} satisfies SnippetText<typeof snippet>;
