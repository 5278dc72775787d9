import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Readable by its owner only: debug lines can hold tokens (topics.md A11). */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`(umask 077; sudo tail -n 5000 /var/log/gitlab/registry/current > registry-debug.log)`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) =>
        shell`(umask 077; docker exec ${container} tail -n 5000 /var/log/gitlab/registry/current > registry-debug.log)`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) =>
        shell`(umask 077; kubectl -n ${namespace} logs -l app=registry --tail=5000 --prefix > registry-debug.log)`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) =>
        shell`(umask 077; sudo journalctl -u ${unit} -n 5000 --no-pager -o cat > registry-debug.log)`,
    },
  },
});
