import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把公钥写成 JSON Web Key',
  params: {},
} satisfies SnippetText<typeof snippet>;
