import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '古いバージョンを削除するルール',
  params: { days: '古いバージョンを残す日数' },
} satisfies SnippetText<typeof snippet>;
