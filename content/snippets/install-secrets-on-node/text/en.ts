import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Put the secrets in place on the registry’s node',
  params: { container: 'Container that runs the registry', certificate: 'Certificate the registry trusts' },
  notApplicable: 'The chart runs the registry in pods of its own already and gives both sides the same values.',
} satisfies SnippetText<typeof snippet>;
