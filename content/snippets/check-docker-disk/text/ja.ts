import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Dockerホストの空きを表示する',
  params: {
    path: 'Dockerのデータディレクトリ',
  },
} satisfies SnippetText<typeof snippet>;
