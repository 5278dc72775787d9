import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ジョブの中で依存プロキシにログインする',
  params: {},
} satisfies SnippetText<typeof snippet>;
