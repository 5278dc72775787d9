import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのログを詳しくする',
  params: {
    level: 'ログレベル',
  },
} satisfies SnippetText<typeof snippet>;
