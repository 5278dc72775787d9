import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Which of the two services gives an answer that only a gateway makes: the registry, or GitLab's token service. */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, gitlab }) => shell`
        r=$(curl -sk -o /dev/null -w '%{http_code}' https://${host}/v2/)
        t=$(curl -sk -o /dev/null -w '%{http_code}' https://${gitlab}'/jwt/auth?service=container_registry')
        echo "registry $r, token service $t"
        case "$r $t" in
          5*) echo 'gateway error: registry' ;;
          *' 5'*) echo 'gateway error: gitlab' ;;
          *) echo 'gateway error: none' ;;
        esac`,
    },
  },
});
