import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See who answers 429',
  params: { registry: 'Registry host and port', gitlab: 'GitLab host' },
} satisfies SnippetText<typeof snippet>;
