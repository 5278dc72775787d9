import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Publish the port of the registry',
  params: { service: 'Compose service that runs GitLab', port: 'Public port of the registry' },
  notApplicable: 'Only a container has to publish its ports.',
} satisfies SnippetText<typeof snippet>;
