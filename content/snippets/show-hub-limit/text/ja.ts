import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Docker Hubであと何回プルできるかを確認する',
  params: {},
} satisfies SnippetText<typeof snippet>;
