import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'kanikoにジョブの認証情報を渡す',
  params: {},
} satisfies SnippetText<typeof snippet>;
