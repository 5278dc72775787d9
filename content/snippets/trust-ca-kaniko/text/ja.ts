import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'kanikoのコマンドラインでCA証明書を指定する',
  params: { host: 'レジストリのホストとポート', ca: 'ジョブコンテナ内のCAファイル' },
} satisfies SnippetText<typeof snippet>;
