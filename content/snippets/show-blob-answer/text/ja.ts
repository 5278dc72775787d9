import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'blobのリクエストに誰が応答するかを見る',
  params: {
    host: 'レジストリのホストとポート',
    repository: 'イメージのリポジトリ',
  },
} satisfies SnippetText<typeof snippet>;
