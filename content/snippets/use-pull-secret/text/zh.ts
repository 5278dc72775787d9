import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在 Pod 模板中引用 Secret',
  params: { secret: 'Secret 的名称' },
} satisfies SnippetText<typeof snippet>;
