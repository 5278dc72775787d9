import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '1つのレイヤーの暗号化を表示する',
  params: {
    bucket: 'バケット',
    digest: 'レイヤーのダイジェストの64桁',
  },
} satisfies SnippetText<typeof snippet>;
