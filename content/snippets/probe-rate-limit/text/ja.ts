import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '429を返すものを確認する',
  params: { registry: 'レジストリのホストとポート', gitlab: 'GitLabのホスト' },
} satisfies SnippetText<typeof snippet>;
