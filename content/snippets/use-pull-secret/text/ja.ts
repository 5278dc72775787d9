import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ポッドのテンプレートでSecretを指定する',
  params: { secret: 'Secretの名前' },
} satisfies SnippetText<typeof snippet>;
