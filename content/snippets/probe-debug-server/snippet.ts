import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** A status code for a program to read, after the answer for a person: `{}` with 200 is well, 503 names what is not (topics.md A9). */
export default defineSnippet({
  params: {
    port: param.integer({ example: '5001', min: 1, max: 65535 }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ port }) =>
        shell`curl -s -m 10 -w '\nregistry debug server: %{http_code}\n' ${joined`http://localhost:${port}/debug/health`}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ port, container }) => shell`
        docker exec ${container} /opt/gitlab/embedded/bin/curl -s -m 10 \
          -w '\nregistry debug server: %{http_code}\n' ${joined`http://localhost:${port}/debug/health`}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ port, namespace, release }) => shell`
        (
        kubectl -n ${namespace} port-forward deploy/${release}-registry ${joined`${port}:${port}`} > /dev/null &
        sleep 3
        curl -s -m 10 -w '\nregistry debug server: %{http_code}\n' ${joined`http://localhost:${port}/debug/health`}
        kill %1
        )`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ port }) =>
        shell`curl -s -m 10 -w '\nregistry debug server: %{http_code}\n' ${joined`http://localhost:${port}/debug/health`}`,
    },
  },
});
