import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Of the type that pods can name (beyond.md B23). The token is asked for, so that it is not in the history. */
export default defineSnippet({
  params: {
    namespace: param.name({ example: 'default', fact: 'namespace' }),
    secret: param.name({ example: 'gitlab-registry' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    user: param.text({ example: 'cluster-pull' }),
  },
  variants: {
    any: {
      place: { run: 'kubectl' },
      render: ({ namespace, secret, host, user }) => shell`
        read -rsp 'Token: ' t; echo
        kubectl -n ${namespace} create secret docker-registry ${secret} --docker-server=${host} --docker-username=${user} --docker-password="$t"; unset t`,
    },
  },
});
