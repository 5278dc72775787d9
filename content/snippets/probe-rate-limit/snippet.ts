import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/**
 * Asks the registry and the token service once each and says who answers 429, if anybody does: the registry in its own JSON, GitLab
 * with the words `Retry later`, a proxy with a page.
 */
export default defineSnippet({
  params: {
    registry: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ registry, gitlab }) => shell`
        for u in ${joined`https://${registry}/v2/`} ${joined`https://${gitlab}/jwt/auth?service=container_registry`}; do
          case "$(curl -ski "$u")" in
            HTTP/*' 429'*TOOMANYREQUESTS*) echo 'rate limit: registry' ;;
            HTTP/*' 429'*'Retry later'*) echo 'rate limit: gitlab' ;;
            HTTP/*' 429'*) echo 'rate limit: proxy' ;;
            HTTP/*) echo "rate limit: none ($u)" ;;
            *) echo "rate limit: no answer ($u)" ;;
          esac
        done`,
    },
  },
});
