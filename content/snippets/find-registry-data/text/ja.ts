import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージがあるディレクトリを探す',
  params: {
    container: 'GitLabが動くコンテナ',
  },
  notApplicable: 'Helmチャートはイメージをオブジェクトストレージに置きます。バケットを調べてください。',
} satisfies SnippetText<typeof snippet>;
