import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Whether the registry's port takes a connection and speaks TLS, without any proxy. Nothing secret is sent, so no certificate is checked. */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host }) => shell`
        r=$(curl -svk -o /dev/null --noproxy '*' -m 20 https://${host}/v2/ 2>&1); code=$?
        case "$code $r" in
          0' '*) echo 'registry port: open' ;;
          6' '*) echo 'registry port: name not found' ;;
          7' '*'No route to host'*|7' '*unreachable*) echo 'registry port: no route' ;;
          7' '*) echo 'registry port: refused' ;;
          28' '*'Connected to'*|28' '*handshake*) echo 'registry port: no handshake' ;;
          28' '*) echo 'registry port: timeout' ;;
          *) echo 'registry port: no handshake' ;;
        esac`,
    },
  },
});
