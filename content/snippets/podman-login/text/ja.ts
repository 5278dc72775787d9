import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'podmanでレジストリにログインする',
  params: { host: 'レジストリのホストとポート' },
} satisfies SnippetText<typeof snippet>;
