import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** How much of one processor core the busiest registry process takes, over five seconds. To be run while a push goes on. */
const top = shell`
  top -b -n 2 -d 5 | awk '$NF == "registry" && $9 + 0 > most { most = $9 + 0 } END { print "percent of a core: " most + 0; print "registry cpu: " (most >= 100 ? "high" : "normal") }'`;

export default defineSnippet({
  params: { namespace: param.name({ example: 'gitlab', fact: 'namespace' }) },
  variants: {
    linux: { place: { run: 'registry-host' }, render: () => top },
    compose: { place: { run: 'gitlab-host' }, render: () => top },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} top pods -l app=registry --no-headers | awk '{ print; load = $2 ~ /m$/ ? $2 / 1000 : $2; if (load > most) most = load } END { print "registry cpu: " (most >= 1 ? "high" : "normal") }'`,
    },
    source: { place: { run: 'registry-host' }, render: () => top },
  },
});
