import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The words of the agents that collect while the registry runs (signatures.md S10). */
const verdict = shell`
  | awk '/garbage collection is disabled/ { off = 1 } /registry.gc.(Agent|worker)/ { on = 1; last = $0 } END { if (last) print last; print off ? "registry online collection: disabled" : on ? "registry online collection: running" : "registry online collection: not seen" }'`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`sudo cat /var/log/gitlab/registry/current ${verdict}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} cat /var/log/gitlab/registry/current ${verdict}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`kubectl -n ${namespace} logs -l app=registry --tail=-1 --since=24h ${verdict}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) => shell`sudo journalctl -u ${unit} --since -24h -o cat ${verdict}`,
    },
  },
});
