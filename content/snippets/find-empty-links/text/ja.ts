import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '空のリンクファイルを探す',
  params: {
    path: 'レジストリストレージのディレクトリ',
    container: 'GitLabを実行しているコンテナ',
  },
  notApplicable:
    'Helmチャートはイメージをオブジェクトストレージに置きます。バケット内の空のオブジェクトを一覧にしてください。',
} satisfies SnippetText<typeof snippet>;
