import { defineSnippet, json } from '../../../src/snippets/define.ts';

/** dockerd sends five layers at once by default: on a slow line each of them takes five times as long. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { file: '/etc/docker/daemon.json' },
      render: () => json`
        {
          "max-concurrent-uploads": 1
        }`,
    },
  },
});
