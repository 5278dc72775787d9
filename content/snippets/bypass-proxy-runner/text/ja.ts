import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ジョブがプロキシを使わずにレジストリに接続するようにする',
  params: { registry: 'レジストリのホスト（ポートなし）', gitlab: 'GitLabのホスト（ポートなし）' },
} satisfies SnippetText<typeof snippet>;
