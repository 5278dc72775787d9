import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Print the IDs of the signing key on this node',
  params: { keyFile: 'Key file', certificate: 'Certificate the registry trusts', container: 'Container on this node' },
  notApplicable: 'The chart runs the registry in pods of its own already and gives both sides the same values.',
} satisfies SnippetText<typeof snippet>;
