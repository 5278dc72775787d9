import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ストレージへのリクエストを制限する',
  params: {
    driver: '設定にあるS3ドライバーの名前',
    requests: '1秒あたりのリクエスト数',
  },
} satisfies SnippetText<typeof snippet>;
