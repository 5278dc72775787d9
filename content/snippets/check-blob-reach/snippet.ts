import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Does what a client does when it pulls: asks for a token and a blob, follows the registry's 307, and says in one line how that ended.
 * In one pair of brackets, so that a shell into which it is pasted has read all of it before curl asks for the password.
 */
const verdict = shell`
  set -- $(get -o /dev/null -w '%{http_code} %{redirect_url}' "$url")
  case "$1" in
    200) echo 'registry blob reach: without redirect' ;;
    307)
      at=$(echo "$2" | cut -d / -f 3)
      curl -s -m 15 -r 0-0 -o /dev/null "$2"
      case $? in
        0) echo "registry blob reach: reached $at" ;;
        6) echo "registry blob reach: dns $at" ;;
        7) echo "registry blob reach: refused $at" ;;
        28) echo "registry blob reach: timeout $at" ;;
        *) echo "registry blob reach: failed $at" ;;
      esac ;;
    *) echo "registry blob reach: registry answered $1" ;;
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
        [ -n "$token" ] || { echo 'registry blob reach: no token'; exit 1; }
        get() { curl -s -H "Authorization: Bearer $token" "$@"; }
        types='application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json'
        blob=$(get -H "Accept: $types" "https://$host/v2/$repository/manifests/$tag" | grep -o 'sha256:[0-9a-f]*' | head -n 1)
        [ -n "$blob" ] || { echo 'registry blob reach: no image'; exit 1; }
        url="https://$host/v2/$repository/blobs/$blob"
        ${verdict}
        )`,
    },
  },
});
