import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * The registry says in a header where its metadata is (topics.md D60), whatever its storage is. Where it says so only to those who
 * are logged in, curl asks for the password; the token is never shown.
 */
export default defineSnippet({
  params: {
    gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    user: param.text({ example: 'alice' }),
  },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ gitlab, host, user }) => shell`
        (
        ask() { curl -s -o /dev/null -D - "$@" https://${host}/v2/ | tr -d '\r' | grep -i '^gitlab-container-registry-database-enabled:'; }
        answer=$(ask) || {
          token=$(curl -s -u ${user} -G -d service=container_registry https://${gitlab}/jwt/auth | tr ',' '\n' | grep '"token"' | cut -d '"' -f 4)
          answer=$(ask -H "Authorization: Bearer $token")
        }
        case "$answer" in
          *true) echo 'registry metadata: database' ;;
          *false) echo 'registry metadata: filesystem' ;;
          *) echo 'registry metadata: not said' ;;
        esac
        )`,
    },
  },
});
