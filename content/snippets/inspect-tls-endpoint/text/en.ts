import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Look at the certificate that the port presents',
  params: { host: 'Host and port to ask', ca: 'File with the CA certificate' },
} satisfies SnippetText<typeof snippet>;
