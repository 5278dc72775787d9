import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'BuildKitの設定でCA証明書を指定する',
  params: { host: 'レジストリのホストとポート', ca: 'CA証明書のファイル' },
} satisfies SnippetText<typeof snippet>;
