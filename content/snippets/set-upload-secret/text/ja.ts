import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'アップロード用シークレットを設定する',
  params: {
    secret: 'アップロード用シークレットを入れるSecret',
  },
} satisfies SnippetText<typeof snippet>;
