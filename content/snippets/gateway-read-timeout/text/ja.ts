import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'プロキシの待ち時間を延ばす',
  params: {},
} satisfies SnippetText<typeof snippet>;
