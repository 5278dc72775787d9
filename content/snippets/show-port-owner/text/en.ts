import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show which programs listen',
  params: { port: 'Port', container: 'Container that runs GitLab' },
  notApplicable: 'With Helm every pod has its own network, so programs elsewhere cannot take its port.',
} satisfies SnippetText<typeof snippet>;
