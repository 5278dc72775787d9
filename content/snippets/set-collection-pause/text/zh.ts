import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '缩短在线回收的停顿',
  params: {
    blobs: '每检查一个层之后的停顿',
    manifests: '每检查一个清单之后的停顿',
  },
} satisfies SnippetText<typeof snippet>;
