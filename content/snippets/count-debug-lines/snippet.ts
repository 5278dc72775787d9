import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** How many of the last lines are debug lines, in both formats of the log. Prints a number, nothing of the log itself. */
const count = shell`tail -n 2000 | grep -c -E 'level="?(debug|trace)|"level":"(debug|trace)"' | sed 's/^/registry debug lines: /'`;

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
      render: () => shell`sudo cat /var/log/gitlab/registry/current | ${count}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} cat /var/log/gitlab/registry/current | ${count}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) =>
        shell`kubectl -n ${namespace} logs deploy/${release}-registry --since=10m | ${count}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) => shell`sudo journalctl -u ${unit} --since -10min --no-pager -o cat | ${count}`,
    },
  },
});
