import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '清除旧版本的规则',
  params: { days: '旧版本保留的天数' },
} satisfies SnippetText<typeof snippet>;
