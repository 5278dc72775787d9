import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'KMSキーでの暗号化を求める',
  params: {
    driver: '設定にあるドライバー',
    key: 'KMSキーのARN',
  },
} satisfies SnippetText<typeof snippet>;
