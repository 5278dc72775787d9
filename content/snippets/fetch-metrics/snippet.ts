import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Two pages a minute apart in one file: between them counters say what happens now. With the headers, for the time between them. */
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
        curl -s -i http://localhost:5001/metrics > registry-metrics.txt
        sleep 60
        curl -s -i http://localhost:5001/metrics >> registry-metrics.txt`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} /opt/gitlab/embedded/bin/curl -s -i http://localhost:5001/metrics > registry-metrics.txt
        sleep 60
        docker exec ${container} /opt/gitlab/embedded/bin/curl -s -i http://localhost:5001/metrics >> registry-metrics.txt`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        (
        kubectl -n ${namespace} port-forward deploy/${release}-registry 5001:5001 > /dev/null &
        sleep 3
        curl -s -i http://localhost:5001/metrics > registry-metrics.txt
        sleep 60
        curl -s -i http://localhost:5001/metrics >> registry-metrics.txt
        kill %1
        )`,
    },
    source: {
      place: { run: 'registry-host' },
      render: () => shell`
        curl -s -i http://localhost:5001/metrics > registry-metrics.txt
        sleep 60
        curl -s -i http://localhost:5001/metrics >> registry-metrics.txt`,
    },
  },
});
