import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** What the registry counted since it started (signatures.md S12). Failures are tries; a few that a later try made good are no fault. */
const verdict = shell`
  grep '^registry_notifications_events_total{' | awk '
    /type="Successes"/ { s += $NF }
    /type="Failures"/ { f += $NF }
    /type="Dropped"/ { d += $NF }
    END {
      if (NR == 0) v = "not counted"
      else if (s + f + d == 0) v = "none yet"
      else if (s > 0 && d == 0 && f * 20 <= s) v = "delivered"
      else v = "failing"
      printf "%d delivered, %d failed tries, %d dropped\nregistry notification count: %s\n", s, f, d, v
    }'`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`
        curl -s -m 10 http://localhost:5001/metrics | ${verdict}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} /opt/gitlab/embedded/bin/curl -s -m 10 http://localhost:5001/metrics | ${verdict}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        (
        kubectl -n ${namespace} port-forward deploy/${release}-registry 5001:5001 > /dev/null &
        sleep 3
        curl -s -m 10 http://localhost:5001/metrics | ${verdict}
        kill %1
        )`,
    },
    source: {
      place: { run: 'registry-host' },
      render: () => shell`
        curl -s -m 10 http://localhost:5001/metrics | ${verdict}`,
    },
  },
});
