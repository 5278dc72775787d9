import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのディレクトリにGitLabのCAを追加する',
  params: { host: 'レジストリのホストとポート', ca: 'GitLabホストのCA証明書のファイル' },
} satisfies SnippetText<typeof snippet>;
