import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Renew the Let’s Encrypt certificates now',
  params: {
    container: 'Container that runs GitLab',
  },
  notApplicable:
    'This command belongs to the Linux package. Renew with the program that fetched the certificate: cert-manager in Kubernetes, often certbot elsewhere.',
} satisfies SnippetText<typeof snippet>;
