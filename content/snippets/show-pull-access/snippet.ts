import { defineSnippet, joined, shell } from '../../../src/snippets/define.ts';
import { accessParams, askFor } from '../show-granted-access/ask.ts';

/** As show-granted-access, for where the right to push does not matter: asking for it may leave an image repository behind. */
export default defineSnippet({
  params: accessParams,
  variants: {
    any: {
      place: { run: 'client' },
      render: askFor((repository) => joined`scope=repository:${repository}:pull`, shell`granted to a pull`),
    },
  },
});
