import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the audience',
  params: {},
  notApplicable:
    '`gitlab.rb` has no setting for this: apply the configuration again, so that a registry configuration edited by hand is written anew.',
} satisfies SnippetText<typeof snippet>;
