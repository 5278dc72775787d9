import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '変数の値を作る',
  params: { host: 'レジストリのホストとポート', user: 'デプロイトークンの名前またはユーザー名' },
} satisfies SnippetText<typeof snippet>;
