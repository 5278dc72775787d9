import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell GitLab: GitLab’s own side',
  params: {},
  notApplicable: 'Only for self-compiled installations: elsewhere one file or one Secret serves both sides.',
} satisfies SnippetText<typeof snippet>;
