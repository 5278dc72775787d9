import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '要求存储用 KMS 密钥加密',
  params: {
    driver: '配置中的驱动',
    key: 'KMS 密钥的 ARN',
  },
} satisfies SnippetText<typeof snippet>;
