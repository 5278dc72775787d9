import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把作业的凭证交给 kaniko',
  params: {},
} satisfies SnippetText<typeof snippet>;
