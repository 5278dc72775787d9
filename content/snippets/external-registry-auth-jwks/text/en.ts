import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let Distribution 3 ask GitLab for tokens',
  params: {
    gitlab: 'URL of GitLab as clients reach it',
    issuer: 'Issuer',
    certificate: 'Certificate the registry trusts',
    jwks: 'File with the JSON Web Key',
  },
} satisfies SnippetText<typeof snippet>;
