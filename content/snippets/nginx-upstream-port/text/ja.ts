import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '自分のNGINXの転送先をそのポートにする',
  params: { port: 'レジストリの内部ポート' },
} satisfies SnippetText<typeof snippet>;
