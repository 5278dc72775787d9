import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '保存済みblobの暗号化方式を表示する',
  params: {
    bucket: 'バケット',
  },
} satisfies SnippetText<typeof snippet>;
