import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell GitLab the registry’s public name and port',
  params: { name: 'Public host, without port', port: 'Public port' },
  notApplicable: 'The chart derives both from `global.hosts.registry`.',
} satisfies SnippetText<typeof snippet>;
