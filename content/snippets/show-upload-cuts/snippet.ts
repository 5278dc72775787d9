import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Who ended uploads before they were complete. NGINX's own 413 looks like a client that went away in the registry's log, so the
 * proxy is asked first (beyond.md B1, signatures.md S3).
 */
const verdict = shell`
  case "$seen" in
    *'client intended to send too large'*) echo 'registry upload cut: proxy' ;;
    *'client disconnected during blob'*) echo 'registry upload cut: client' ;;
    *'s3aws: '* | *'s3_v2: '* | *'upload resumed at wrong'* | *'unexpected EOF'* | *'completing upload: '*) echo 'registry upload cut: storage' ;;
    *) echo 'registry upload cut: none seen' ;;
  esac`;
const lines = shell`grep -hoE 'client intended to send too large|client disconnected during blob|s3aws: |s3_v2: |upload resumed at wrong|unexpected EOF|completing upload: '`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    unit: param.name({ example: 'registry' }),
    nginx: param.path({ example: '/var/log/nginx/gitlab_registry_error.log' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        (
        seen=$(sudo cat /var/log/gitlab/registry/current /var/log/gitlab/nginx/gitlab_registry_error.log | ${lines})
        ${verdict}
        )`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        (
        seen=$(docker exec ${container} cat /var/log/gitlab/registry/current /var/log/gitlab/nginx/gitlab_registry_error.log | ${lines})
        ${verdict}
        )`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        (
        seen=$(kubectl -n ${namespace} logs -l app=registry --tail=5000 | ${lines})
        ${verdict}
        )`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit, nginx }) => shell`
        (
        seen=$({ sudo journalctl -u ${unit} -n 5000 --no-pager -o cat; sudo cat ${nginx}; } | ${lines})
        ${verdict}
        )`,
    },
  },
});
