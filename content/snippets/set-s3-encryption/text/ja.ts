import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ストレージ自身のキーでの暗号化を求める',
  params: { driver: '設定にあるドライバー' },
} satisfies SnippetText<typeof snippet>;
