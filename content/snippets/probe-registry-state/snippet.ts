import { defineSnippet, param, shell, type Values } from '../../../src/snippets/define.ts';

const params = {
  container: param.name({ example: 'gitlab', fact: 'container' }),
  namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  unit: param.name({ example: 'registry' }),
};

/** Asked twice: a registry that stops right after its start has another process id the second time (topics.md D27). */
const twice = (status: ReturnType<typeof shell>) => shell`
  a=$(${status}); sleep 10; b=$(${status})
  case "$a $b" in
    *'down: registry:'*'want up'*) echo 'registry state: restarting' ;;
    *'down: registry:'*) echo 'registry state: down' ;;
    *) [ "\${a%%)*}" = "\${b%%)*}" ] && echo 'registry state: up' || echo 'registry state: restarting' ;;
  esac`;

export default defineSnippet({
  params,
  variants: {
    linux: { place: { run: 'gitlab-host' }, render: () => twice(shell`sudo gitlab-ctl status registry`) },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }: Values<typeof params>) =>
        twice(shell`docker exec ${container} gitlab-ctl status registry`),
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        case "$(kubectl -n ${namespace} get pods -l app=registry --no-headers)" in
          *CrashLoop*|*Error*) echo 'registry state: restarting' ;;
          *Running*) echo 'registry state: up' ;;
          *) echo 'registry state: down' ;;
        esac`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) => shell`
        case "$(systemctl is-active ${unit})" in
          active) echo 'registry state: up' ;;
          activating) echo 'registry state: restarting' ;;
          *) echo 'registry state: down' ;;
        esac`,
    },
  },
});
