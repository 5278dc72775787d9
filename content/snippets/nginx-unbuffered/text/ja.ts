import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'NGINXに本文をそのまま流させる',
  params: {},
} satisfies SnippetText<typeof snippet>;
