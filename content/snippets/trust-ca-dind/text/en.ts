import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Mount the CA certificate into job services',
  params: { host: 'Registry host and port' },
} satisfies SnippetText<typeof snippet>;
