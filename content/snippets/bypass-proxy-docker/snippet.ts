import { defineSnippet, json, joined, param } from '../../../src/snippets/define.ts';

/** The daemon talks to the registry, so a variable in the shell of `docker push` changes nothing (topics.md A16). */
export default defineSnippet({
  params: {
    registry: param.host({ example: 'registry.example.com' }),
    gitlab: param.host({ example: 'gitlab.example.com' }),
    proxy: param.url({ example: 'http://proxy.example.com:3128' }),
  },
  variants: {
    any: {
      place: { file: '/etc/docker/daemon.json' },
      render: ({ registry, gitlab, proxy }) => json`
        {
          "proxies": {
            "http-proxy": ${proxy},
            "https-proxy": ${proxy},
            "no-proxy": ${joined`${registry},${gitlab},localhost,127.0.0.1`}
          }
        }`,
    },
  },
});
