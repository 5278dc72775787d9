import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** After stop-registry. In Kubernetes one replica is enough: the autoscaler then goes on from there. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: { place: { run: 'registry-host' }, render: () => shell`sudo gitlab-ctl start registry` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} gitlab-ctl start registry`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        kubectl -n ${namespace} scale deploy/${release}-registry --replicas=1
        kubectl -n ${namespace} rollout status deploy/${release}-registry`,
    },
    source: { place: { run: 'registry-host' }, render: ({ unit }) => shell`sudo systemctl start ${unit}` },
  },
});
