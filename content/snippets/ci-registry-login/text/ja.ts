import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ジョブの中でログインする',
  params: {},
} satisfies SnippetText<typeof snippet>;
