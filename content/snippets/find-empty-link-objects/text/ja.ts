import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'バケット内の空のリンクオブジェクトを探す',
  params: {
    bucket: 'バケット',
    region: 'リージョン',
  },
} satisfies SnippetText<typeof snippet>;
