import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'containerdに証明書ディレクトリを読ませる',
  params: { major: 'containerdのメジャーバージョン' },
} satisfies SnippetText<typeof snippet>;
