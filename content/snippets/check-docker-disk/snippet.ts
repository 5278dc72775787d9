import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { diskVerdict } from '../show-disk-space/verdict.ts';

/** Images and containers of a client live here, not the registry's. */
export default defineSnippet({
  params: { path: param.path({ example: '/var/lib/docker' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ path }) => shell`
        (
        name=docker
        space=$(sudo df -Pk ${path}) files=$(sudo df -Pi ${path})
        ${diskVerdict}
        )`,
    },
  },
});
