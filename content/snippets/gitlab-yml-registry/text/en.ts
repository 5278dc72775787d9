import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell GitLab of its registry',
  params: {
    name: 'Public host of the registry, without port',
    port: 'Public port',
    address: 'Address and port the registry listens on',
    key: 'Private key of GitLab',
    directory: 'Directory of the images',
    issuer: 'Issuer',
  },
  notApplicable: 'The Linux package and the chart derive all of this from the registry’s public address.',
} satisfies SnippetText<typeof snippet>;
