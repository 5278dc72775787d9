import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージをプルするだけのジョブ',
  params: { host: 'レジストリのホストとポート', repository: 'イメージのリポジトリ', tag: 'タグ' },
} satisfies SnippetText<typeof snippet>;
