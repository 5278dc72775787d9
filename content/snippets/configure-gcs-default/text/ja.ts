import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'マシン自身のアカウントを使うGoogle Cloud Storageの設定',
  params: {
    bucket: 'バケット',
    rootdirectory: 'プレフィックス',
    chunksize: 'アップロードのパートのサイズ',
    maxconcurrency: '同時に行うリクエスト数',
    parallelwalk: 'フォルダーの一覧を並列に取得する',
    useragent: 'ストレージに名乗る名前',
    universe: 'クラウドのドメイン',
    debug: 'ドライバーの動作をログに出す',
  },
} satisfies SnippetText<typeof snippet>;
