import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make a certificate for GitLab’s key',
  params: { key: 'Key file', container: 'Container that runs GitLab' },
  notApplicable: 'For the chart no such way is described: use the registry that it brings along.',
} satisfies SnippetText<typeof snippet>;
