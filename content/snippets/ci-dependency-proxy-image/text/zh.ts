import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '用前缀写镜像名称',
  params: {},
} satisfies SnippetText<typeof snippet>;
