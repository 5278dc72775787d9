import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** What the online collection will look at next, what is overdue, and what fails again and again (config.md 1). Needs GitLab 18.10. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
  },
  variants: {
    linux: { place: { run: 'registry-host' }, render: () => shell`sudo gitlab-ctl registry-database gc-stats` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} gitlab-ctl registry-database gc-stats`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) =>
        shell`kubectl -n ${namespace} exec deploy/${release}-registry -- registry database gc-stats /etc/docker/registry/config.yml`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ config }) => shell`sudo -u registry registry database gc-stats ${config}`,
    },
  },
});
