import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看一个层的加密方式',
  params: {
    bucket: '存储桶',
    digest: '层摘要的 64 位数字',
  },
} satisfies SnippetText<typeof snippet>;
