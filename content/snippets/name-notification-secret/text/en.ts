import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Name the Secret with the notification token',
  params: {
    secret: 'Secret with the notification token',
  },
  notApplicable: 'Only for the Helm chart: elsewhere the token stands in the configuration itself.',
} satisfies SnippetText<typeof snippet>;
