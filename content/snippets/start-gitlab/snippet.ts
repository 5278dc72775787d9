import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Starts what has stopped, and leaves alone what runs; in Kubernetes the web pods are replaced one after the other. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo gitlab-ctl start
        sudo gitlab-ctl status`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} gitlab-ctl start
        docker exec ${container} gitlab-ctl status`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} rollout restart deploy -l app=webservice
        kubectl -n ${namespace} get pods -l app=webservice`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo systemctl start gitlab.target
        systemctl status gitlab.target --no-pager`,
    },
  },
});
