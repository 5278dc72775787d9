import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The registry leaves a file in its storage once the metadata database is in use (topics.md D60). */
const file = shell`docker/registry/lockfiles/database-in-use`;
const verdict = shell`then echo 'registry metadata: database'; else echo 'registry metadata: filesystem'; fi`;

export default defineSnippet({
  params: {
    path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: ({ path }) => shell`if sudo test -e ${path}/${file}; ${verdict}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, path }) => shell`if docker exec ${container} test -e ${path}/${file}; ${verdict}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release, path }) =>
        shell`if kubectl -n ${namespace} exec deploy/${release}-registry -- test -e ${path}/${file}; ${verdict}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`if sudo test -e ${path}/${file}; ${verdict}`,
    },
  },
});
