import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '完了したアップロードのコピー方法を設定する',
  params: {
    driver: '設定にあるS3ドライバーの名前',
    threshold: 'この大きさから（バイト）',
    part: 'パートの大きさ（バイト）',
    parallel: '同時に扱うパートの数',
  },
} satisfies SnippetText<typeof snippet>;
