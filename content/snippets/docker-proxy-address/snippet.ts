import { defineSnippet, json, param } from '../../../src/snippets/define.ts';

/** For Docker 23.0 and later; credentials, where the proxy wants them, stand before its host (`http://user:password@…`). */
export default defineSnippet({
  params: { proxy: param.url({ example: 'http://proxy.example.com:3128' }) },
  variants: {
    any: {
      place: { file: '/etc/docker/daemon.json' },
      render: ({ proxy }) => json`
        {
          "proxies": {
            "http-proxy": ${proxy},
            "https-proxy": ${proxy}
          }
        }`,
    },
  },
});
