import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** No registry, no writes: neither of clients nor of the online collection. At zero replicas the autoscaler of Kubernetes rests. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: { place: { run: 'registry-host' }, render: () => shell`sudo gitlab-ctl stop registry` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} gitlab-ctl stop registry`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        kubectl -n ${namespace} scale deploy/${release}-registry --replicas=0
        kubectl -n ${namespace} wait --for=delete pod -l app=registry --timeout=120s`,
    },
    source: { place: { run: 'registry-host' }, render: ({ unit }) => shell`sudo systemctl stop ${unit}` },
  },
});
