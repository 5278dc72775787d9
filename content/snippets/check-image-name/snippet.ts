import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The grammar of image references (topics.md A7): host, path components in lower case, tag. Prints one line; asks nobody. */
export default defineSnippet({
  params: { name: param.text({ example: 'registry.example.com/group/project/app:1.0' }) },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ name }) => shell`
        printf '%s\n' ${name} | grep -Eqx '([A-Za-z0-9.-]+(:[0-9]+)?/)?[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?' && echo 'image name: valid' || echo 'image name: invalid'`,
    },
  },
});
