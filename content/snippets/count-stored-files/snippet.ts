import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Each tag, revision and layer of each repository is a small file of its own: they use inodes rather than bytes. */
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
      render: ({ path }) => shell`sudo du --inodes -x --max-depth=6 ${path} | sort -n | tail -n 20`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, path }) =>
        shell`docker exec ${container} du --inodes -x --max-depth=6 ${path} | sort -n | tail -n 20`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release, path }) =>
        shell`kubectl -n ${namespace} exec deploy/${release}-registry -- find ${path} -xdev -type f | cut -d / -f 1-9 | sort | uniq -c | sort -n | tail -n 20`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`sudo du --inodes -x --max-depth=6 ${path} | sort -n | tail -n 20`,
    },
  },
});
