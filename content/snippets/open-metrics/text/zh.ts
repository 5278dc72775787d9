import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '启用指标，仅限本机访问',
  params: {},
} satisfies SnippetText<typeof snippet>;
