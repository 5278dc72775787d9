import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Give the registry an address instead of a name',
  params: {
    address: 'Address and port the registry listens on',
  },
  notApplicable: 'In the Helm chart the registry listens on all addresses of its pod; there is nothing to set.',
} satisfies SnippetText<typeof snippet>;
