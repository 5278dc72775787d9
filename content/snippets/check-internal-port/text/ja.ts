import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'すべてが同じ内部ポートを使っているか確認する',
  params: {
    port: 'レジストリの内部ポート',
    container: 'GitLabを実行しているコンテナ',
    file: 'レジストリのserverブロックがあるファイル',
  },
  notApplicable: 'チャートではServiceとポッドが一緒に設定されるため、ポートが食い違うことはありません。',
} satisfies SnippetText<typeof snippet>;
