import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看存储桶里是否有镜像',
  params: { bucket: '存储桶' },
} satisfies SnippetText<typeof snippet>;
