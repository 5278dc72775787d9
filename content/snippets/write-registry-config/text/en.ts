import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Write the registry’s configuration',
  params: {
    address: 'Address and port the registry listens on',
    directory: 'Directory of the images',
    gitlab: 'URL of GitLab as clients reach it',
    issuer: 'Issuer',
    certificate: 'Certificate the registry trusts',
  },
  notApplicable: 'The Linux package and the chart write this file themselves.',
} satisfies SnippetText<typeof snippet>;
