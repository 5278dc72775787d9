import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示限制存储桶访问的设置',
  params: {
    bucket: '存储桶',
  },
} satisfies SnippetText<typeof snippet>;
