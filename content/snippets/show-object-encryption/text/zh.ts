import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示已存 blob 的加密方式',
  params: {
    bucket: '存储桶',
  },
} satisfies SnippetText<typeof snippet>;
