import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Asks for a blob as a client does and prints who delivers it: the registry itself (200), or the storage that it redirects to (307,
 * topics.md A51 and D51). The blob is the first one of an image that exists. In brackets, so that all of it is read before curl asks for
 * the password.
 */
export default defineSnippet({
  params: {
    gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    tag: param.tag({ example: 'latest', fact: 'tag' }),
    user: param.name({ example: 'root' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ gitlab, host, repository, tag, user }) => shell`
        (
        host=${host} repository=${repository} tag=${tag}
        token=$(curl -s -u ${user} -G -d service=container_registry -d "scope=repository:$repository:pull" https://${gitlab}/jwt/auth | tr ',' '\n' | grep '"token"' | cut -d '"' -f 4)
        [ -n "$token" ] || { echo 'registry blob delivery: no token'; exit 1; }
        get() { curl -s -H "Authorization: Bearer $token" "$@"; }
        types='application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json'
        blob=$(get -H "Accept: $types" "https://$host/v2/$repository/manifests/$tag" | grep -o 'sha256:[0-9a-f]*' | head -n 1)
        [ -n "$blob" ] || { echo 'registry blob delivery: no image'; exit 1; }
        set -- $(get -o /dev/null -w '%{http_code} %{redirect_url}' "https://$host/v2/$repository/blobs/$blob")
        case "$1" in
          200) echo 'registry blob delivery: registry' ;;
          307) echo "registry blob delivery: storage at $(echo "$2" | cut -d / -f 3)" ;;
          *) echo "registry blob delivery: answered $1" ;;
        esac
        )`,
    },
  },
});
