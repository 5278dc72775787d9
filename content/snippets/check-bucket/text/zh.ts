import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看能否访问存储桶',
  params: {
    bucket: '存储桶',
    region: '区域',
  },
} satisfies SnippetText<typeof snippet>;
