import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Owner and mode of every directory on the way, and of the first levels below (topics.md A37). Names and numbers only. */
export default defineSnippet({
  params: {
    path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`
        sudo namei -l ${path}
        sudo ls -la ${path} ${path}/docker/registry/v2
        id registry`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, path }) => shell`
        docker exec ${container} namei -l ${path}
        docker exec ${container} ls -la ${path} ${path}/docker/registry/v2
        docker exec ${container} id registry`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release, path }) => shell`
        kubectl -n ${namespace} exec deploy/${release}-registry -- id
        kubectl -n ${namespace} exec deploy/${release}-registry -- ls -lan ${path}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`
        sudo namei -l ${path}
        sudo ls -la ${path} ${path}/docker/registry/v2
        ps -eo user,args | grep '[r]egistry serve'`,
    },
  },
});
