import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '绕过注册表试用这对密钥',
  params: {
    bucket: '存储桶',
    region: '区域',
    endpoint: '端点 URL',
  },
} satisfies SnippetText<typeof snippet>;
