import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'DockerのデフォルトのネットワークのMTUを小さくする',
  params: { mtu: 'MTU（バイト）' },
} satisfies SnippetText<typeof snippet>;
