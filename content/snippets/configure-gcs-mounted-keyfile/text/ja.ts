import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'マウントされたキーファイルを使うGoogle Cloud Storageの設定',
  params: {
    bucket: 'バケット',
    file: 'キーファイルを入れたSecretのキー',
    rootdirectory: 'プレフィックス',
    chunksize: 'アップロードのパートのサイズ',
    maxconcurrency: '同時に行うリクエスト数',
    parallelwalk: 'フォルダーの一覧を並列に取得する',
    useragent: 'ストレージに名乗る名前',
    universe: 'クラウドのドメイン',
    debug: 'ドライバーの動作をログに出す',
  },
  notApplicable: 'キーファイルをSecretからマウントするのはチャートだけです。ほかの方法では、ホストのファイルです。',
} satisfies SnippetText<typeof snippet>;
