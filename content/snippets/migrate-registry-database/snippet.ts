import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** topics.md D60, beyond.md B13. From GitLab 18.3 reconfigure does it by itself; the chart has a job for it. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
  },
  variants: {
    linux: { place: { run: 'registry-host' }, render: () => shell`sudo gitlab-ctl registry-database migrate up` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec -it ${container} gitlab-ctl registry-database migrate up`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        kubectl -n ${namespace} get jobs,pods | grep registry-migrations
        kubectl -n ${namespace} exec deploy/${release}-registry -- registry database migrate up /etc/docker/registry/config.yml`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ config }) => shell`sudo -u registry registry database migrate up ${config}`,
    },
  },
});
