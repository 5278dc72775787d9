import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '未完了のアップロード用のライフサイクルルール',
  params: {
    days: 'パートを削除するまでの日数',
  },
} satisfies SnippetText<typeof snippet>;
