import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '生成 Docker Hub 所用变量的值',
  params: { user: 'Docker 账号' },
} satisfies SnippetText<typeof snippet>;
