import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'KMSキーのポリシーに加えるステートメント',
  params: {
    principal: 'ユーザーまたはロールのARN',
  },
} satisfies SnippetText<typeof snippet>;
