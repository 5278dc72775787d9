import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell GitLab the internal address',
  params: { port: 'Internal port of the registry' },
  notApplicable: 'The Linux package and the chart derive it from the registry’s own address.',
} satisfies SnippetText<typeof snippet>;
