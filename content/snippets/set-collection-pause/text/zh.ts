import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '缩短在线回收的间隔',
  params: {
    blobs: '每检查一个层之后的间隔',
    manifests: '每检查一个清单之后的间隔',
  },
} satisfies SnippetText<typeof snippet>;
