import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Configuration of GitLab’s node',
  params: {
    node: 'Address of the registry’s node',
    nodePort: 'Port of the registry’s node',
    publicHost: 'Public host of the registry, without port',
    publicPort: 'Public port',
    issuer: 'Issuer',
    keyFile: 'Key file',
  },
  notApplicable: 'The chart runs the registry in pods of its own already and gives both sides the same values.',
} satisfies SnippetText<typeof snippet>;
