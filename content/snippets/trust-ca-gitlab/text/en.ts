import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Give the registry the CA certificate',
  params: {
    ca: 'File with the CA certificate',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    secret: 'Name of the new Secret',
    unit: 'systemd unit of the registry',
  },
} satisfies SnippetText<typeof snippet>;
