import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'アップロードを開始し、返されるURLを確認する',
  params: {
    host: 'レジストリのホストとポート（イメージ名のとおり）',
    gitlab: 'GitLabのホスト',
    repository: 'プッシュできるイメージのリポジトリ',
    user: 'ログインに使うユーザー名',
  },
} satisfies SnippetText<typeof snippet>;
