import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置颁发者',
  params: {
    issuer: '颁发者',
  },
} satisfies SnippetText<typeof snippet>;
