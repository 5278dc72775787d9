import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { diskVerdict } from '../show-disk-space/verdict.ts';

/** The metadata database writes its own files, and its log of changes, here. */
export default defineSnippet({
  params: { path: param.path({ example: '/var/opt/gitlab/postgresql' }) },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ path }) => shell`
        (
        name=database
        space=$(sudo df -Pk ${path}) files=$(sudo df -Pi ${path})
        ${diskVerdict}
        )`,
    },
  },
});
