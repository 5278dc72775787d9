import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'バケットとそのリージョンを設定する',
  params: {
    driver: '設定にあるS3ドライバーの名前',
    bucket: 'バケット',
    region: 'リージョン',
  },
} satisfies SnippetText<typeof snippet>;
