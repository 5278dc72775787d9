import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Method, address and answer of each request. What stands behind a `?` is cut off: signed addresses and upload states are keys. */
export default defineSnippet({
  params: { file: param.path({ example: '/var/tmp/registry-capture.mitm' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ file }) => shell`mitmdump -n -r ${file} | sed -E 's/\?[^ ]*/?***/'`,
    },
  },
});
