import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Whether the registry runs, and what it said last. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo gitlab-ctl status registry
        sudo tail -n 50 /var/log/gitlab/registry/current`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} gitlab-ctl status registry
        docker exec ${container} tail -n 50 /var/log/gitlab/registry/current`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get pods -l app=registry
        kubectl -n ${namespace} logs -l app=registry --tail=50`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) => shell`
        systemctl status ${unit} --no-pager
        sudo journalctl -u ${unit} -n 50 --no-pager`,
    },
  },
});
