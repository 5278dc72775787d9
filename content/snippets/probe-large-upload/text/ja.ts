import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '大きなブロブをアップロードし、拒否するサーバーを確認する',
  params: {
    host: 'レジストリのホストとポート（イメージ名のとおり）',
    gitlab: 'GitLabのホスト',
    repository: 'プッシュできるイメージのリポジトリ',
    user: 'ログインに使うユーザー名',
    mebibytes: 'サイズ（MiB）。最大のレイヤーと同じ大きさ',
  },
} satisfies SnippetText<typeof snippet>;
