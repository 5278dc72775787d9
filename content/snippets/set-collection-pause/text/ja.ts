import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'オンラインのガベージコレクションの間隔を短くする',
  params: {
    blobs: 'レイヤーを1つ調べるごとの間隔',
    manifests: 'マニフェストを1つ調べるごとの間隔',
  },
} satisfies SnippetText<typeof snippet>;
