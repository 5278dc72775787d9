import { defineSnippet, joined, shell } from '../../../src/snippets/define.ts';
import { accessParams, askFor } from './ask.ts';

/** Where GitLab grants a push under a name that is new to it, it makes an image repository of that name (see show-pull-access). */
export default defineSnippet({
  params: accessParams,
  variants: {
    any: {
      place: { run: 'client' },
      render: askFor((repository) => joined`scope=repository:${repository}:pull,push`, shell`granted access`),
    },
  },
});
