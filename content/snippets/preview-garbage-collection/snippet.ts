import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * A dry run: marks and counts, deletes nothing (topics.md A61). The lines about single objects are left out, because upstream prints its
 * sums before them.
 */
const sums = shell`2>&1 | grep -vE 'marking|eligible for deletion(: |")' | tail -n 20`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () =>
        shell`sudo /opt/gitlab/embedded/bin/registry garbage-collect -d -m /var/opt/gitlab/registry/config.yml ${sums}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) =>
        shell`docker exec ${container} /opt/gitlab/embedded/bin/registry garbage-collect -d -m /var/opt/gitlab/registry/config.yml ${sums}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) =>
        shell`kubectl -n ${namespace} exec deploy/${release}-registry -- /bin/registry garbage-collect -d -m /etc/docker/registry/config.yml ${sums}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ config }) => shell`sudo registry garbage-collect -d -m ${config} ${sums}`,
    },
  },
});
