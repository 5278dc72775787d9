import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * What the address asks of a client that sends nothing. GitLab's registry asks for a token (`Bearer`); `Basic` comes from a registry
 * with passwords of its own, or from a proxy in front. Nothing secret is sent, so the certificate is not checked here.
 */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host }) => shell`
        case "$(curl -skI https://${host}/v2/ | tr 'A-Z' 'a-z')" in
          *'www-authenticate: bearer'*) echo 'registry asks for: token' ;;
          *'www-authenticate: basic'*) echo 'registry asks for: basic' ;;
          *) echo 'registry asks for: nothing' ;;
        esac`,
    },
  },
});
