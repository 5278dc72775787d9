import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Keep GitLab’s own registry from running',
  params: {},
  notApplicable: 'Only the Linux package and its containers bring a registry along that runs beside GitLab.',
} satisfies SnippetText<typeof snippet>;
