import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージ名が規則に従っているか確かめる',
  params: { name: 'イメージ名' },
} satisfies SnippetText<typeof snippet>;
