import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ユーザーまたはロールにポリシーを付ける',
  params: {
    kind: 'IAMユーザーまたはロール',
    name: 'ユーザーまたはロールの名前',
  },
} satisfies SnippetText<typeof snippet>;
