import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示并保存生命周期规则',
  params: {
    bucket: '存储桶',
  },
} satisfies SnippetText<typeof snippet>;
