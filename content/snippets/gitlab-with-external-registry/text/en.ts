import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell GitLab of the external registry',
  params: {
    apiUrl: 'URL under which GitLab reaches the registry',
    publicHost: 'Public host of the registry, without port',
    publicPort: 'Public port',
    issuer: 'Issuer',
    key: 'Key file',
  },
  notApplicable: 'For the chart no such way is described: use the registry that it brings along.',
} satisfies SnippetText<typeof snippet>;
