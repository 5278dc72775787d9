import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'バケットのリージョンを設定する',
  params: {
    driver: '設定にあるS3ドライバーの名前',
    region: 'リージョン',
  },
} satisfies SnippetText<typeof snippet>;
