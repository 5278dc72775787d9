import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Lists the tags as a client does; curl asks for the password, and the token is never shown. */
export default defineSnippet({
  params: {
    gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    user: param.text({ example: 'alice' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ gitlab, host, repository, user }) => shell`
        (
        host=${host} repository=${repository}
        token=$(curl -s -u ${user} -G -d service=container_registry -d "scope=repository:$repository:pull" https://${gitlab}/jwt/auth | tr ',' '\n' | grep '"token"' | cut -d '"' -f 4)
        [ -n "$token" ] || { echo 'registry tag names: no token'; exit 1; }
        tags=$(curl -s -H "Authorization: Bearer $token" "https://$host/v2/$repository/tags/list?n=1000" | tr -d ' \n')
        case "$tags" in
          *'[""'* | *',""'*) echo 'registry tag names: one is empty' ;;
          *'"tags":'*) echo 'registry tag names: none is empty' ;;
          *) echo "registry tag names: no list: $tags" ;;
        esac
        )`,
    },
  },
});
