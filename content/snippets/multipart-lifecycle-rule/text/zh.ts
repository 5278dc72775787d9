import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '针对未完成上传的生命周期规则',
  params: {
    days: '删除分段之前的天数',
  },
} satisfies SnippetText<typeof snippet>;
