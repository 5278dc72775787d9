import { defineSnippet, shell } from '../../../src/snippets/define.ts';

/** Says what it would remove and asks before it does. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { run: 'client' },
      render: () => shell`
        docker system df
        docker system prune`,
    },
  },
});
