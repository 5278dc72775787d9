import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Listen on all addresses',
  params: { port: 'Public port of the registry' },
  notApplicable: 'With the Helm chart the addresses are those of the ingress controller’s or gateway’s Service.',
} satisfies SnippetText<typeof snippet>;
