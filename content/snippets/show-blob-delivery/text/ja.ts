import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'blobの配信元を確認する',
  params: {
    gitlab: 'GitLabのホスト',
    host: 'レジストリのホストとポート',
    repository: 'イメージのリポジトリ',
    tag: '存在するイメージのタグ',
    user: 'GitLabのユーザー',
  },
} satisfies SnippetText<typeof snippet>;
