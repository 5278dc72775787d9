import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** What the database lacks; changes nothing. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`
        sudo gitlab-ctl status registry
        sudo tail -n 20 /var/log/gitlab/registry/current
        sudo gitlab-ctl registry-database migrate status`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} gitlab-ctl status registry
        docker exec ${container} tail -n 20 /var/log/gitlab/registry/current
        docker exec ${container} gitlab-ctl registry-database migrate status`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        kubectl -n ${namespace} get pods -l app=registry
        kubectl -n ${namespace} logs deploy/${release}-registry --tail=20`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ config }) => shell`sudo -u registry registry database migrate status ${config}`,
    },
  },
});
