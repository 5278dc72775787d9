import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The last lines in which the proxy says whom it asked, and what came of it. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo tail -n 20 /var/log/gitlab/nginx/gitlab_registry_error.log
        sudo tail -n 20 /var/log/gitlab/nginx/gitlab_error.log`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} tail -n 20 /var/log/gitlab/nginx/gitlab_registry_error.log
        docker exec ${container} tail -n 20 /var/log/gitlab/nginx/gitlab_error.log`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get pods,endpoints -l 'app in (registry,webservice)'
        kubectl -n ${namespace} get events --sort-by=.lastTimestamp | tail -n 20`,
    },
    source: { place: { run: 'gitlab-host' }, render: () => shell`sudo tail -n 20 /var/log/nginx/error.log` },
  },
});
