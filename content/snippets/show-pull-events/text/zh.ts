import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看最近的拉取结果',
  params: { namespace: 'Pod 所在的命名空间' },
} satisfies SnippetText<typeof snippet>;
