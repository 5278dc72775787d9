import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '最近のプルの結果を表示する',
  params: { namespace: 'ポッドのネームスペース' },
} satisfies SnippetText<typeof snippet>;
