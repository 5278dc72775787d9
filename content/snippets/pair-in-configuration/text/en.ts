import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Write the key pair into the configuration',
  params: {},
  notApplicable:
    'Only the Linux package takes the pair from its configuration; elsewhere it lies in a Secret or in files.',
} satisfies SnippetText<typeof snippet>;
