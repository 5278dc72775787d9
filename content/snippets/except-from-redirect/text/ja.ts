import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '一部のリポジトリをリダイレクトの対象から外す',
  params: { pattern: 'リポジトリのパスの正規表現' },
} satisfies SnippetText<typeof snippet>;
