import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Create the key pair for tokens',
  params: { key: 'Private key of GitLab', certificate: 'Certificate the registry trusts' },
  notApplicable: 'The Linux package and the chart create the pair themselves.',
} satisfies SnippetText<typeof snippet>;
