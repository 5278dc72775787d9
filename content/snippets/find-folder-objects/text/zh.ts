import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查找键以斜杠结尾的空对象',
  params: {
    bucket: '存储桶',
    region: '区域',
    repository: '镜像仓库或群组',
  },
} satisfies SnippetText<typeof snippet>;
