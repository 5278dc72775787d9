import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set when failed logins shut an address out',
  params: { address: 'Address or network that is never shut out', attempts: 'Failed logins in a minute' },
} satisfies SnippetText<typeof snippet>;
