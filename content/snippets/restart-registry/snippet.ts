import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The registry alone. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: { place: { run: 'gitlab-host' }, render: () => shell`sudo gitlab-ctl restart registry` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} gitlab-ctl restart registry`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ release, namespace }) => shell`kubectl -n ${namespace} rollout restart deploy/${release}-registry`,
    },
    source: { place: { run: 'registry-host' }, render: ({ unit }) => shell`sudo systemctl restart ${unit}` },
  },
});
