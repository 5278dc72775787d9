import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let containers ask your DNS server',
  params: { server: 'DNS server' },
} satisfies SnippetText<typeof snippet>;
