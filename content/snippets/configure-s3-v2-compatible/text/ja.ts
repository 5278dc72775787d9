import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'S3互換ストレージのストレージ設定（s3_v2）',
  params: {
    bucket: 'バケット',
    region: 'リージョン',
    endpoint: 'エンドポイントのURL',
  },
} satisfies SnippetText<typeof snippet>;
