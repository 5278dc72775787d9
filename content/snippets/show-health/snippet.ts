import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** What the registry's own checks say. The debug server is off in the Linux package unless `debug_addr` is set (topics.md A9); then the log is all there is. */
const ask = shell`curl -s -m 10 -w '\nregistry health: %{http_code}\n' http://127.0.0.1:5001/debug/health`;
const logged = shell`grep -h 'health check' | tail -n 3`;

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
      render: () => shell`
        ${ask}
        sudo cat /var/log/gitlab/registry/current | ${logged}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} /opt/gitlab/embedded/bin/${ask}
        docker exec ${container} cat /var/log/gitlab/registry/current | ${logged}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        (
        kubectl -n ${namespace} port-forward deploy/${release}-registry 5001:5001 > /dev/null &
        sleep 3
        ${ask}
        kill %1
        )
        kubectl -n ${namespace} logs -l app=registry --tail=5000 | ${logged}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) => shell`
        ${ask}
        sudo journalctl -u ${unit} -n 5000 --no-pager -o cat | ${logged}`,
    },
  },
});
