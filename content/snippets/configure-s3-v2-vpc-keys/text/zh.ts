import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '经 VPC 端点的 AWS S3，使用密钥的存储配置（s3_v2）',
  params: {
    bucket: '存储桶',
    region: '区域',
    endpoint: '端点 URL',
  },
} satisfies SnippetText<typeof snippet>;
