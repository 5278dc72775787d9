import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '1つのレジストリに限って平文のHTTPを許可する',
  params: { host: 'レジストリのホストとポート' },
} satisfies SnippetText<typeof snippet>;
