import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'このホストだけにメトリクスを有効にする',
  params: {},
} satisfies SnippetText<typeof snippet>;
