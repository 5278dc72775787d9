import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** The first families, and a status code for a program to read. The path is the one configured; `/debug/metrics` is 404 (topics.md A10). */
const shown = shell`grep -E -m 5 '^# TYPE registry_|^registry metrics page'`;
const ask = shell`-s -m 10 -w '\nregistry metrics page: %{http_code}\n'`;

export default defineSnippet({
  params: {
    address: param.hostPort({ example: 'localhost:5001' }),
    path: param.path({ example: '/metrics' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ address, path }) => shell`
        curl ${ask} -o /tmp/registry-metrics.txt ${joined`http://${address}${path}`}
        ${shown} /tmp/registry-metrics.txt`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ address, path, container }) => shell`
        docker exec ${container} /opt/gitlab/embedded/bin/curl ${ask} \
          -o /tmp/registry-metrics.txt ${joined`http://${address}${path}`}
        docker exec ${container} ${shown} /tmp/registry-metrics.txt`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ address, path, namespace, release }) => shell`
        (
        kubectl -n ${namespace} port-forward deploy/${release}-registry 5001:5001 > /dev/null &
        sleep 3
        curl ${ask} -o /tmp/registry-metrics.txt ${joined`http://${address}${path}`}
        kill %1
        )
        ${shown} /tmp/registry-metrics.txt`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ address, path }) => shell`
        curl ${ask} -o /tmp/registry-metrics.txt ${joined`http://${address}${path}`}
        ${shown} /tmp/registry-metrics.txt`,
    },
  },
});
