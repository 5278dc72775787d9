import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the internal address of the registry',
  params: { url: 'Internal address' },
  notApplicable: 'The chart points GitLab to the registry service of the same release.',
} satisfies SnippetText<typeof snippet>;
