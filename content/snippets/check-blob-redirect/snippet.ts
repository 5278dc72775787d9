import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Follows the registry's 307 by hand and prints one line that says who answered what (topics.md A14). The token is asked for like a
 * client does; the blob is the first one of an image that exists, its small configuration. In one pair of brackets, so that a
 * shell into which it is pasted has read all of it before curl asks for the password.
 */
const verdict = shell`
  case "$first" in
    200) echo 'registry blob check: passed' ;;
    403) echo 'registry blob check: refused before storage' ;;
    307) case "$status $storage" in
        200*) echo 'registry blob check: passed' ;;
        403*x-amz-request-id*|403*x-ms-request-id*)
          code=$(curl -s "$(get -o /dev/null -w '%{redirect_url}' "$url")" | grep -ao '<Code>[A-Za-z]*' | head -n 1 | cut -c 7-)
          echo "registry blob check: refused by storage $code" ;;
        403*) echo 'registry blob check: refused on the way to storage' ;;
        *) echo "registry blob check: storage answered $status" ;;
      esac ;;
    *) echo "registry blob check: registry answered $first" ;;
  esac`;

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
        [ -n "$token" ] || { echo 'registry blob check: no token'; exit 1; }
        get() { curl -s -H "Authorization: Bearer $token" "$@"; }
        types='application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json'
        blob=$(get -H "Accept: $types" "https://$host/v2/$repository/manifests/$tag" | grep -o 'sha256:[0-9a-f]*' | head -n 1)
        [ -n "$blob" ] || { echo 'registry blob check: no image'; exit 1; }
        url="https://$host/v2/$repository/blobs/$blob"
        set -- $(get -I -o /dev/null -w '%{http_code} %{redirect_url}' "$url")
        first=$1
        storage=$(curl -s -I "$2" | tr 'A-Z' 'a-z')
        status=$(echo "$storage" | awk 'NR == 1 { print $2 }')
        ${verdict}
        )`,
    },
  },
});
