import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Run GitLab’s registry in a container',
  params: {
    version: 'Registry version that belongs to your GitLab',
    config: 'Configuration file of the registry',
    certificate: 'Certificate the registry trusts',
    directory: 'Directory of the images',
  },
  notApplicable: 'The Linux package and the chart bring the registry along and run it.',
} satisfies SnippetText<typeof snippet>;
