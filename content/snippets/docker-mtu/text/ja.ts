import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Dockerの既定のネットワークのMTUを小さくする',
  params: { mtu: 'MTU（バイト）' },
} satisfies SnippetText<typeof snippet>;
