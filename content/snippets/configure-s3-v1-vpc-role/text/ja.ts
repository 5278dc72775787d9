import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'VPCエンドポイント経由のAWS S3（ロール）のストレージ設定（s3）',
  params: {
    bucket: 'バケット',
    region: 'リージョン',
    endpoint: 'エンドポイントのURL',
  },
} satisfies SnippetText<typeof snippet>;
