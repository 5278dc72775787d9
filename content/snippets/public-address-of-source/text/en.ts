import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell GitLab the registry’s public address',
  params: { name: 'Public host of the registry, without port', port: 'Public port' },
  notApplicable: 'The Linux package and the chart derive it from the registry’s own setting.',
} satisfies SnippetText<typeof snippet>;
