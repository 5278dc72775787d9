import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** All addresses of the name, then one attempt over each family. 000 means that no connection came about. */
export default defineSnippet({
  params: {
    name: param.host({ example: 'registry.example.com' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ name, host }) => shell`
        getent ahosts ${name}
        curl -4 -sk -o /dev/null --noproxy '*' -m 10 -w 'IPv4: %{http_code}\n' https://${host}/v2/
        curl -6 -sk -o /dev/null --noproxy '*' -m 10 -w 'IPv6: %{http_code}\n' https://${host}/v2/`,
    },
  },
});
