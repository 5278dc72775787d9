import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリがクライアントとしてHTTP/2を使わないようにする',
  params: {
    unit: 'レジストリのsystemdユニット',
  },
} satisfies SnippetText<typeof snippet>;
