import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージがあるディレクトリを探す',
  params: {
    container: 'GitLabを実行しているコンテナ',
  },
  notApplicable: 'Helmチャートはイメージをオブジェクトストレージに置きます。バケットを調べてください。',
} satisfies SnippetText<typeof snippet>;
