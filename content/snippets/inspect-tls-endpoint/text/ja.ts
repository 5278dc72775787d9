import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ポートが提示する証明書を調べる',
  params: { host: '接続先のホストとポート', ca: 'CA証明書のファイル' },
} satisfies SnippetText<typeof snippet>;
