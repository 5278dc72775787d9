import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let your NGINX pass on to that port',
  params: { port: 'Internal port of the registry' },
} satisfies SnippetText<typeof snippet>;
