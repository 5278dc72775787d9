import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Four requests, because NGINX takes the addresses of a name in turn. 401 is the registry's own answer to an anonymous request. */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host }) => shell`
        for attempt in 1 2 3 4; do
          curl -sS -o /dev/null -w 'registry through the proxy: %{http_code}\\n' https://${host}/v2/
        done`,
    },
  },
});
