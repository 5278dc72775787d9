import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'NGINXのリクエスト本文の上限を外す',
  params: {},
} satisfies SnippetText<typeof snippet>;
