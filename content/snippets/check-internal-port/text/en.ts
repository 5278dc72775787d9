import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether all sides use the same internal port',
  params: {
    port: 'Internal port of the registry',
    container: 'Container that runs GitLab',
    file: 'File with the registry’s server block',
  },
  notApplicable: 'The chart’s Service and pods are set up together; there is no port that could differ.',
} satisfies SnippetText<typeof snippet>;
