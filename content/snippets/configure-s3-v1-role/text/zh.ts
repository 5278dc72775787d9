import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '使用角色的 AWS S3 的存储配置（s3）',
  params: {
    bucket: '存储桶',
    region: '区域',
  },
} satisfies SnippetText<typeof snippet>;
