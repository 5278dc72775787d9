import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在存储桶中查找空的链接对象',
  params: {
    bucket: '存储桶',
    region: '区域',
  },
} satisfies SnippetText<typeof snippet>;
