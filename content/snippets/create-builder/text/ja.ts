import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'この設定でビルダーを作成する',
  params: { name: '新しいビルダーの名前' },
} satisfies SnippetText<typeof snippet>;
