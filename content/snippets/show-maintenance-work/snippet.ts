import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** What needs a storage that nobody writes to: garbage collection, an import, a copy (topics.md A49, A64, D60). The brackets keep grep from finding itself. */
const work = shell`'[g]arbage-collect|[d]atabase import|[s]3 sync|[r]clone|[a]zcopy|[g]sutil'`;
const verdict = shell`then echo 'registry maintenance: running'; else echo 'registry maintenance: none'; fi`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`if ps -eo pid,lstart,args | grep -E ${work}; ${verdict}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) =>
        shell`if { ps -eo pid,lstart,args; docker exec ${container} ps -eo pid,lstart,args; } | grep -E ${work}; ${verdict}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        if kubectl -n ${namespace} get pods -o name | grep -E 'registry|toolbox' | while read -r pod; do
          kubectl -n ${namespace} exec "$pod" -- sh -c 'for p in /proc/[0-9]*/cmdline; do tr "\\0" " " < "$p"; echo; done 2>/dev/null' < /dev/null
        done | grep -E ${work}; ${verdict}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: () => shell`if ps -eo pid,lstart,args | grep -E ${work}; ${verdict}`,
    },
  },
});
