import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'このシェルでプロキシを使わないようにする',
  params: { registry: 'レジストリのホスト（ポートなし）', gitlab: 'GitLabのホスト（ポートなし）' },
} satisfies SnippetText<typeof snippet>;
