import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Name the Secret in the chart’s values',
  params: { secret: 'Secret with the CA certificate' },
  notApplicable: 'Only the Helm chart takes CA certificates from its values.',
} satisfies SnippetText<typeof snippet>;
