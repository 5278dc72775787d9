import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Docker Hub用の変数の値を作る',
  params: { user: 'Dockerアカウント' },
} satisfies SnippetText<typeof snippet>;
