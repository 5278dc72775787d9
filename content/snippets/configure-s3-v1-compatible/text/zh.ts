import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'S3 兼容存储的存储配置（s3）',
  params: {
    bucket: '存储桶',
    region: '区域',
    endpoint: '端点 URL',
  },
} satisfies SnippetText<typeof snippet>;
