import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看 Docker Hub 还允许拉取多少次',
  params: {},
} satisfies SnippetText<typeof snippet>;
