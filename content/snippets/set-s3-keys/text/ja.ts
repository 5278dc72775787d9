import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'アクセスキーとシークレットキーを設定する',
  params: {
    driver: '設定にあるS3ドライバーの名前',
  },
} satisfies SnippetText<typeof snippet>;
