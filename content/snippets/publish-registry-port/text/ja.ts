import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのポートを公開する',
  params: { service: 'GitLabを実行しているComposeサービス', port: 'レジストリの公開ポート' },
  notApplicable: 'ポートの公開が必要なのは、コンテナの場合だけです。',
} satisfies SnippetText<typeof snippet>;
