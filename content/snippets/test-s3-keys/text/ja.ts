import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリを介さずにキーの組を試す',
  params: {
    bucket: 'バケット',
    region: 'リージョン',
    endpoint: 'エンドポイントのURL',
  },
} satisfies SnippetText<typeof snippet>;
