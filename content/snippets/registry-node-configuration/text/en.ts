import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Configuration of the registry’s node',
  params: {
    nodePort: 'Port of the registry’s node',
    gitlab: 'URL of GitLab as clients reach it',
    issuer: 'Issuer',
    keyFile: 'Key file',
    directory: 'Directory of the images',
    certificate: 'Certificate the registry trusts',
  },
  notApplicable: 'The chart runs the registry in pods of its own already and gives both sides the same values.',
} satisfies SnippetText<typeof snippet>;
