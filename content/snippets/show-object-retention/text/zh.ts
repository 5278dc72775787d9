import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看存储桶是否保留已删除的对象',
  params: {
    bucket: '存储桶',
  },
} satisfies SnippetText<typeof snippet>;
