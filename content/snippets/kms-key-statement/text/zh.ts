import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '要加入 KMS 密钥策略的语句',
  params: {
    principal: '用户或角色的 ARN',
  },
} satisfies SnippetText<typeof snippet>;
