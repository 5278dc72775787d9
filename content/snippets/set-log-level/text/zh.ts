import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让注册表记录更多日志',
  params: {
    level: '日志级别',
  },
} satisfies SnippetText<typeof snippet>;
