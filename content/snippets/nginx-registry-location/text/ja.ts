import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのserverブロックに入れるNGINXの設定',
  params: {
    upstream: 'レジストリが待ち受けるアドレス',
  },
} satisfies SnippetText<typeof snippet>;
