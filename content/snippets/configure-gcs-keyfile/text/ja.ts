import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'キーファイルを使うGoogle Cloud Storageの設定',
  params: {
    bucket: 'バケット',
    keyfile: 'キーファイルのパス',
    rootdirectory: 'プレフィックス',
    chunksize: 'アップロードのパートのサイズ',
    maxconcurrency: '同時に行うリクエスト数',
    parallelwalk: 'フォルダーの一覧を並列に取得する',
    useragent: 'ストレージに名乗る名前',
    universe: 'クラウドのドメイン',
    debug: 'ドライバーの動作をログに出す',
  },
  notApplicable: 'チャートでは、キーファイルがストレージのSecretから専用のパスにマウントされます。',
} satisfies SnippetText<typeof snippet>;
