import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ノードでイメージをプルする',
  params: { host: 'レジストリのホストとポート', repository: '存在するイメージのリポジトリ', tag: 'そのタグ' },
} satisfies SnippetText<typeof snippet>;
