import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'パートの大きさを設定する',
  params: {
    driver: '設定にあるS3ドライバーの名前',
    bytes: 'サイズ（バイト）',
  },
} satisfies SnippetText<typeof snippet>;
