import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Only what is written from now on, for half a minute: older debug lines stay in the log. */
const count = shell`grep -c -E 'level="?(debug|trace)|"level":"(debug|trace)"' | sed 's/^/registry debug lines since now: /'`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`sudo timeout 30 tail -n 0 -F /var/log/gitlab/registry/current | ${count}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) =>
        shell`docker exec ${container} timeout 30 tail -n 0 -F /var/log/gitlab/registry/current | ${count}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        sleep 30
        kubectl -n ${namespace} logs deploy/${release}-registry --since=30s | ${count}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) => shell`
        sleep 30
        sudo journalctl -u ${unit} --since -30s --no-pager -o cat | ${count}`,
    },
  },
});
