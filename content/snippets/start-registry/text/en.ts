import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Start the registry',
  params: {
    container: 'Container that runs GitLab',
    unit: 'systemd unit of the registry',
  },
  notApplicable: 'With the Helm chart the registry is never stopped for a collection: it is read-only.',
} satisfies SnippetText<typeof snippet>;
