import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let containerd read the certificate directory',
  params: { major: 'Major version of containerd' },
} satisfies SnippetText<typeof snippet>;
