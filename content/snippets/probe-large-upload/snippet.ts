import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Uploads zeros the way a client pushes a layer (POST, then one chunked PATCH), says who answered what, and cancels the upload.
 * curl asks for the password. Without the right to cancel, upload purging drops what is left.
 */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
    repository: param.repository({ example: 'group/project', fact: 'repository' }),
    user: param.text({ example: 'user' }),
    mebibytes: param.integer({ example: '200', min: 1, max: 16384 }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, gitlab, repository, user, mebibytes }) => shell`
        host=${host}
        token=$(curl -sS -G -u ${user} -d service=container_registry --data-urlencode scope=repository:${repository}:pull,push,delete https://${gitlab}/jwt/auth | sed -n 's/.*"token":"\\([^"]*\\)".*/\\1/p')
        auth="Authorization: Bearer $token"
        target() { tr -d '\\r' | sed -n 's/^[Ll]ocation: //p' | tail -n 1 | sed "s,^/,https://$host/,"; }
        url=$(curl -sS -o /dev/null -D - -X POST -H "$auth" https://"$host"/v2/${repository}/blobs/uploads/ | target)
        page=$(dd if=/dev/zero bs=1048576 count=${mebibytes} 2>/dev/null | curl -sS -i -w '\\n%{http_code}' -X PATCH -H "$auth" -H 'Content-Type: application/octet-stream' -H 'Expect:' -T - "$url")
        server=$(printf '%s' "$page" | sed -n 's/.*<hr><center>\\([A-Za-z][A-Za-z0-9-]*\\).*/\\1/p; s/.*<address>\\([A-Za-z]*\\).*/\\1/p' | head -n 1)
        next=$(printf '%s' "$page" | target)
        case "$(printf '%s' "$page" | tail -n 1)" in
          202) echo 'upload size test: accepted' ;;
          413) echo "upload size test: 413 from \${server:-unknown}" ;;
          *) echo "upload size test: other answer $(printf '%s' "$page" | tail -n 1)" ;;
        esac
        curl -sS -o /dev/null -X DELETE -H "$auth" "\${next:-$url}"`,
    },
  },
});
