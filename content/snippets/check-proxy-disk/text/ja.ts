import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'NGINXの一時ファイル用の空きを表示する',
  params: {
    path: '一時ファイルのディレクトリ',
  },
} satisfies SnippetText<typeof snippet>;
