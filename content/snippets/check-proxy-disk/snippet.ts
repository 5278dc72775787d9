import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { diskVerdict } from '../show-disk-space/verdict.ts';

/** NGINX writes a request body here while it buffers it. */
export default defineSnippet({
  params: { path: param.path({ example: '/var/opt/gitlab/nginx' }) },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ path }) => shell`
        (
        name=proxy
        space=$(sudo df -Pk ${path}) files=$(sudo df -Pi ${path})
        ${diskVerdict}
        )`,
    },
  },
});
