import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Put the password of the database into a Secret',
  params: {
    namespace: 'Kubernetes namespace',
    secret: 'Secret with the password',
  },
  notApplicable: 'The password stands in the configuration file of this install method.',
} satisfies SnippetText<typeof snippet>;
