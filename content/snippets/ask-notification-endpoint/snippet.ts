import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Sends an empty list of events without a token, from where the registry runs: GitLab answers 401, and nothing is recorded. */
const ask = shell`-s -m 10 -o /dev/null -w 'notification endpoint: %{http_code} in %{time_total} s\n' -H 'Content-Type: application/vnd.docker.distribution.events.v1+json' -d '{"events":[]}'`;

export default defineSnippet({
  params: {
    url: param.url({ example: 'https://gitlab.example.com/api/v4/container_registry_event/events' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: { place: { run: 'registry-host' }, render: ({ url }) => shell`curl ${ask} ${url}` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ url, container }) => shell`docker exec ${container} /opt/gitlab/embedded/bin/curl ${ask} ${url}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ url, namespace, release }) =>
        shell`kubectl -n ${namespace} exec deploy/${release}-toolbox -- curl ${ask} ${url}`,
    },
    source: { place: { run: 'registry-host' }, render: ({ url }) => shell`curl ${ask} ${url}` },
  },
});
