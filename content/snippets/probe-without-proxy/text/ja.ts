import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'プロキシを使わずにレジストリに接続する',
  params: { host: 'レジストリのホストとポート' },
} satisfies SnippetText<typeof snippet>;
