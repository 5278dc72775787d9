import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查询存储桶所在的区域',
  params: {
    bucket: '存储桶',
  },
} satisfies SnippetText<typeof snippet>;
