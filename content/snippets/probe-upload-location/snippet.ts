import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Starts an upload, sends nothing, and says where the answer's Location leads. curl asks for the password.
 * The registry's upload purging drops the unfinished upload.
 */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
    repository: param.repository({ example: 'group/project', fact: 'repository' }),
    user: param.text({ example: 'user' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, gitlab, repository, user }) => shell`
        host=${host}
        host=\${host%:443}
        token=$(curl -sS -G -u ${user} -d service=container_registry --data-urlencode scope=repository:${repository}:pull,push https://${gitlab}/jwt/auth | sed -n 's/.*"token":"\\([^"]*\\)".*/\\1/p')
        location=$(curl -sS -o /dev/null -D - -X POST -H "Authorization: Bearer $token" https://"$host"/v2/${repository}/blobs/uploads/ | tr -d '\\r' | sed -n 's/^[Ll]ocation: //p')
        case "$location" in
          '') echo 'upload location: none' ;;
          /*) echo 'upload location: relative' ;;
          https://"$host"/*) echo 'upload location: https' ;;
          http://*) echo 'upload location: http' ;;
          *) echo 'upload location: other-host' ;;
        esac
        echo "Location: \${location%%\\?*}"`,
    },
  },
});
