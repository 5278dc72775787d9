import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Often something else fills the volume: backups, logs (a debug log above all), artifacts. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`sudo du -xh --max-depth=3 /var/opt/gitlab /var/log/gitlab | sort -h | tail -n 20`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) =>
        shell`docker exec ${container} du -xh --max-depth=3 /var/opt/gitlab /var/log/gitlab | sort -h | tail -n 20`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release, path }) =>
        shell`kubectl -n ${namespace} exec deploy/${release}-registry -- du -xh -d 5 ${path} | sort -h | tail -n 20`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`sudo du -xh --max-depth=5 ${path} | sort -h | tail -n 20`,
    },
  },
});
