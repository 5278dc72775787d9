import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '接頭辞を付けてイメージを指定する',
  params: {},
} satisfies SnippetText<typeof snippet>;
