import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The registry's own words on the tokens it refused, of every generation (signatures.md S1). */
const refusals = shell`
  grep -hE 'untrusted (issuer|key)|another audience|token (has expired|used before|not to be used|has no sig)|token signature|signing key|decode token|raw token|malformed token'`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`sudo cat /var/log/gitlab/registry/current | ${refusals} | tail -n 20`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} cat /var/log/gitlab/registry/current | ${refusals} | tail -n 20`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} logs -l app=registry --tail=-1 --since=1h | ${refusals} | tail -n 20`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) => shell`sudo journalctl -u ${unit} --since -1h -o cat | ${refusals} | tail -n 20`,
    },
  },
});
