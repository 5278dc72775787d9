import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在作业中登录依赖代理',
  params: {},
} satisfies SnippetText<typeof snippet>;
