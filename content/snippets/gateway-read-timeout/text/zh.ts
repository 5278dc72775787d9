import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '延长代理的等待时间',
  params: {},
} satisfies SnippetText<typeof snippet>;
