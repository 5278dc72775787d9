import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The last upload requests as the proxy saw them. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    log: param.path({ example: '/var/log/nginx/gitlab_registry_access.log' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo grep blobs/uploads /var/log/gitlab/nginx/gitlab_registry_access.log | tail -n 20`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} grep blobs/uploads /var/log/gitlab/nginx/gitlab_registry_access.log | tail -n 20`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} logs -l app=registry --tail=500 | grep blobs/uploads | tail -n 20`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ log }) => shell`sudo grep blobs/uploads ${log} | tail -n 20`,
    },
  },
});
