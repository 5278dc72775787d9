import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Both sides: GitLab gives out no tokens for a registry (topics.md D32), and no registry answers at its address. */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, gitlab }) => shell`
        t=$(curl -s -m 20 -G -d service=container_registry https://${gitlab}/jwt/auth)
        r=$(curl -skI -m 20 https://${host}/v2/ | tr 'A-Z' 'a-z')
        case "$t $r" in
          *'registry not enabled'*docker-distribution-api-version*) echo 'registry switch: the registry still runs' ;;
          *'registry not enabled'*) echo 'registry switch: off' ;;
          *'access forbidden'*) echo 'registry switch: GitLab still gives out tokens' ;;
          *) echo 'registry switch: GitLab did not answer' ;;
        esac`,
    },
  },
});
