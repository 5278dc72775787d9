/**
 * Asks GitLab for a token as a client does and prints what it grants, never the token itself. The payload of a token is plain
 * base64 (tokens-and-certs.md 2). curl asks for the password, so that it is neither in the history nor in the process list.
 */
import { param, shell, type Values } from '../../../src/snippets/define.ts';

export const accessParams = {
  gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
  registry: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
  user: param.text({ example: 'alice' }),
  repository: param.repository({ example: 'group/project', fact: 'repository' }),
};

type Access = Values<typeof accessParams>;

/**
 * @param scope what is asked for
 * @param says how the line with the answer begins
 */
export const askFor =
  (scope: (repository: Access['repository']) => Access['repository'], says: ReturnType<typeof shell>) =>
  ({ gitlab, registry, user, repository }: Access) => shell`
    t=$(curl -s -u ${user} -G https://${gitlab}/jwt/auth -d service=container_registry -d ${scope(repository)})
    j=$(printf %s "$t" | sed -n 's/.*"token":"\\([^"]*\\)".*/\\1/p')
    p=$(printf %s "$j" | cut -d. -f2 | tr '_-' '/+'); while [ $(( \${#p} % 4 )) -ne 0 ]; do p="$p="; done
    c=$(printf %s "$p" | base64 -d 2>/dev/null)
    a=$(printf %s "$c" | grep -o '"actions":\\[[^]]*]' | tr -d '"[]' | cut -d: -f2 | tr '\\n' ' ')
    s() { printf %s "$c" | grep -o "\\"$1\\":[0-9]*" | cut -d: -f2; }
    case "$t" in
      *'"token"'*) echo "${says}: \${a:-none}"; echo "token lifetime: $(( $(s exp) - $(s iat) )) s"
        curl -s -o /dev/null -w 'registry with this token: %{http_code}\\n' -H "Authorization: Bearer $j" https://${registry}/v2/ ;;
      *UNAUTHORIZED*) echo '${says}: refused' ;;
      *DENIED*) echo '${says}: forbidden' ;;
      *) echo '${says}: no answer that is a token' ;;
    esac`;
