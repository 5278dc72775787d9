import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置守护进程的代理',
  params: { proxy: '代理的地址' },
} satisfies SnippetText<typeof snippet>;
