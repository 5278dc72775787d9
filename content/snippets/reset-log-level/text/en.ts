import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the log level back to info',
  params: {},
} satisfies SnippetText<typeof snippet>;
