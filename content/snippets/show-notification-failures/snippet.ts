import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** What the log says of notifications that failed. Events are lost in the end because they were refused or nobody was there: that comes first. */
const failures = shell`grep -E 'httpSink|backoffSink|deliverySink|eventqueue: event lost|queue full, dropping event|sink broadcasts dropped' | grep -vE 'eventqueue: received' | tail -n 100`;
const verdict = shell`
  printf '%s\n' "$f" | tail -n 3
  case "$f" in
    '') echo 'registry notifications: no failures' ;;
    *'status 401'*|*'status 403'*) echo 'registry notifications: refused' ;;
    *'error posting'*|*unaccepted*|*'too many errors'*) echo 'registry notifications: endpoint not reached' ;;
    *) echo 'registry notifications: lost' ;;
  esac`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`
        f=$(sudo tail -n 20000 /var/log/gitlab/registry/current | ${failures})
        ${verdict}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        f=$(docker exec ${container} tail -n 20000 /var/log/gitlab/registry/current | ${failures})
        ${verdict}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        f=$(kubectl -n ${namespace} logs -l app=registry --tail=20000 | ${failures})
        ${verdict}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) => shell`
        f=$(sudo journalctl -u ${unit} -n 20000 --no-pager -o cat | ${failures})
        ${verdict}`,
    },
  },
});
