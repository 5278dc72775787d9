import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Prometheus用にメトリクスを有効にする',
  params: {
    address: 'レジストリの内部アドレスとポート',
  },
} satisfies SnippetText<typeof snippet>;
