import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '生成令牌用的密钥对',
  params: {},
} satisfies SnippetText<typeof snippet>;
