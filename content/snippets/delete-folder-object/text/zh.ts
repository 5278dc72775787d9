import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '删除一个空对象',
  params: {
    bucket: '存储桶',
    region: '区域',
    key: '对象的键',
  },
} satisfies SnippetText<typeof snippet>;
