import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Name the certificate that the registry’s host serves',
  params: {
    certificate: 'Certificate file, with intermediates',
    key: 'Key file',
  },
  notApplicable: 'Here the certificate is named elsewhere, the same in every version.',
} satisfies SnippetText<typeof snippet>;
