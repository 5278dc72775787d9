import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'NGINX settings for the registry’s server block',
  params: {
    upstream: 'Address the registry listens on',
  },
} satisfies SnippetText<typeof snippet>;
