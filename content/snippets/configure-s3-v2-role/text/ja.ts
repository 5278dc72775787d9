import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ロールを使うAWS S3のストレージ設定（s3_v2）',
  params: {
    bucket: 'バケット',
    region: 'リージョン',
  },
} satisfies SnippetText<typeof snippet>;
