import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把注册表复制到新的存储桶',
  params: {
    bucket: '存储桶',
    target: '新存储桶',
  },
} satisfies SnippetText<typeof snippet>;
