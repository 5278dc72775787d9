import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Asks the registry where it sends clients for a token, and that address for one, without credentials. GitLab's healthy answer to
 * that is 403 in JSON (tokens-and-certs.md 8). Prints `token realm: …` and `token service: <status> <content type>`.
 */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host }) => shell`
        r=$(curl -sI https://${host}/v2/ | tr -d '\\r' | sed -n 's/^www-authenticate: Bearer realm="\\([^"]*\\)".*/\\1/Ip')
        echo "token realm: \${r:-none}"
        [ -z "$r" ] || curl -s -o /dev/null -w 'token service: %{http_code} %{content_type}\\n' "$r?service=container_registry"`,
    },
  },
});
