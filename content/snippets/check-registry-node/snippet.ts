import { defineSnippet, joined, shell } from '../../../src/snippets/define.ts';
import { sharedParams } from '../registry-node-configuration/shared.ts';

const { node, nodePort, gitlab } = sharedParams;

/** From GitLab's node: the registry's own port, in plain HTTP, and where it sends clients for a token (topics.md D69). */
export default defineSnippet({
  params: { node, nodePort, gitlab },
  variants: {
    any: {
      place: { run: 'gitlab-host' },
      render: ({ node, nodePort, gitlab }) => shell`
        realm=${joined`${gitlab}/jwt/auth`}
        answer=$(curl -sI --noproxy '*' -m 10 ${joined`http://${node}:${nodePort}/v2/`} | tr -d '\\r')
        printf '%s\\n' "$answer" | grep -iE '^(http|www-authenticate)'
        case "$answer" in
          *"realm=\\"$realm\\""*) echo 'registry node: ready' ;;
          *' 401 '*) echo 'registry node: sends clients elsewhere for a token' ;;
          '') echo 'registry node: no answer' ;;
          *) echo 'registry node: asks for no token' ;;
        esac`,
    },
  },
});
