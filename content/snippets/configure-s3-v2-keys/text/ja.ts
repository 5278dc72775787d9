import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'キーを使うAWS S3のストレージ設定（s3_v2）',
  params: {
    bucket: 'バケット',
    region: 'リージョン',
    rootdirectory: 'プレフィックス',
    encrypt: '暗号化を求める',
    keyid: 'KMSキーのARN',
    storageclass: 'ストレージクラス',
    objectownership: 'バケットの所有者がすべてのオブジェクトを所有する',
    objectacl: '新しいオブジェクトのACL',
    secure: 'ストレージとのHTTPS',
    skipverify: '証明書を検証しない',
    chunksize: 'アップロードのパートのサイズ',
    copychunksize: 'コピーのパートのサイズ',
    copymaxconcurrency: '同時にコピーするパートの数',
    copythresholdsize: 'パートに分けてコピーするサイズ',
    maxrequestspersecond: '1秒あたりのリクエスト数',
    maxretries: '再試行の回数',
    parallelwalk: 'フォルダーの一覧を並列に取得する',
    loglevel: 'SDKのログ',
    checksumDisabled: 'チェックサムなし',
    checksumAlgorithm: 'チェックサムの種類',
  },
} satisfies SnippetText<typeof snippet>;
