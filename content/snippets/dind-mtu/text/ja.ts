import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Docker-in-DockerのMTUを小さくする',
  params: { mtu: 'MTU（バイト）' },
} satisfies SnippetText<typeof snippet>;
