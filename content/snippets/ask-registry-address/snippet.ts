import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Says in one line what answers `/v2/` at an address: a registry names itself and, where it is GitLab's, GitLab's token service. */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host }) => shell`
        answer=$(curl -sk -i --max-time 15 https://${host}/v2/ | tr 'A-Z' 'a-z')
        case "$answer" in
          *docker-distribution-api-version*jwt/auth*|*jwt/auth*docker-distribution-api-version*) echo 'registry address: GitLab registry' ;;
          *docker-distribution-api-version*) echo 'registry address: another registry' ;;
          *users/sign_in*|*gitlab*) echo 'registry address: GitLab pages' ;;
          '') echo 'registry address: no answer' ;;
          *) echo 'registry address: another web server' ;;
        esac`,
    },
  },
});
