import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージをDocker形式でコピーする',
  params: {
    source: 'イメージがあるレジストリ',
    sourceRepository: 'そこでのリポジトリ',
    sourceTag: 'そこでのタグ',
    host: 'コピー先のレジストリ',
    repository: 'コピー先のリポジトリ',
    tag: 'コピー先のタグ',
  },
} satisfies SnippetText<typeof snippet>;
