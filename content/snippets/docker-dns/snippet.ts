import { defineSnippet, json, param } from '../../../src/snippets/define.ts';

/** The servers that containers on this host ask; the daemon itself keeps asking those of the host. */
export default defineSnippet({
  params: { server: param.host({ example: '198.51.100.53' }) },
  variants: {
    any: {
      place: { file: '/etc/docker/daemon.json' },
      render: ({ server }) => json`
        {
          "dns": [${server}]
        }`,
    },
  },
});
