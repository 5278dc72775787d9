import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let the registry ask GitLab for tokens',
  params: {
    gitlab: 'URL of GitLab as clients reach it',
    issuer: 'Issuer',
    certificate: 'Certificate the registry trusts',
  },
} satisfies SnippetText<typeof snippet>;
