import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** The secrets file also holds the keys of the database's encrypted columns: losing it loses them. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'gitlab-registry-secret' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () =>
        shell`sudo cp -a /etc/gitlab/gitlab-secrets.json "/etc/gitlab/gitlab-secrets.json.$(date +%Y%m%d%H%M%S)"`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} sh -c 'cp -a /etc/gitlab/gitlab-secrets.json "/etc/gitlab/gitlab-secrets.json.$(date +%Y%m%d%H%M%S)"'`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, secret }) => shell`
        (umask 077; kubectl -n ${namespace} get secret ${secret} -o yaml > registry-secret-backup.yaml)`,
    },
    source: notApplicable,
  },
});
