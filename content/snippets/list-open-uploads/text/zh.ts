import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '列出未完成的上传',
  params: {
    bucket: '存储桶',
    region: '区域',
  },
} satisfies SnippetText<typeof snippet>;
