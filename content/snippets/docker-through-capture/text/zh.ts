import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让 Docker 守护进程经过捕获代理',
  params: {
    port: '捕获所用端口',
  },
} satisfies SnippetText<typeof snippet>;
