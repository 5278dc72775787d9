import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把日志级别改回 info',
  params: {},
} satisfies SnippetText<typeof snippet>;
