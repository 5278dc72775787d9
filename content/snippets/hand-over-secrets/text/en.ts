import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Send the secrets to the registry’s node',
  params: {
    node: 'Address of the registry’s node',
    container: 'Container that runs GitLab',
    certificate: 'Certificate the registry trusts',
  },
  notApplicable: 'The chart runs the registry in pods of its own already and gives both sides the same values.',
} satisfies SnippetText<typeof snippet>;
