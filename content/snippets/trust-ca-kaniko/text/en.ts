import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Name the CA certificate on kaniko’s command line',
  params: { host: 'Registry host and port', ca: 'CA file inside the job container' },
} satisfies SnippetText<typeof snippet>;
