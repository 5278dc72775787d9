import { defineSnippet, json, param } from '../../../src/snippets/define.ts';

/** The MTU of the default network; those made by hand have an option of their own. */
export default defineSnippet({
  params: { mtu: param.integer({ example: '1400', min: 576, max: 9000 }) },
  variants: {
    any: {
      place: { file: '/etc/docker/daemon.json' },
      render: ({ mtu }) => json`
        {
          "mtu": ${Number(mtu)}
        }`,
    },
  },
});
