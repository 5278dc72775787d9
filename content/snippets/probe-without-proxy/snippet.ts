import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Whether the registry answers when no proxy is asked. Nothing secret is sent, so the certificate is not checked here. */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host }) => shell`
        c=$(curl -sk -o /dev/null --noproxy '*' -m 20 -w '%{http_code}' https://${host}/v2/)
        case "$c" in
          401|200) echo 'registry without a proxy: yes' ;;
          *) echo 'registry without a proxy: no' ;;
        esac`,
    },
  },
});
