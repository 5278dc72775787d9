import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Lines of proxy configuration that touch the Authorization header. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () =>
        shell`sudo grep -rniE 'authorization|auth_request' /var/opt/gitlab/nginx/conf /etc/nginx 2>/dev/null`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} grep -rniE 'authorization|auth_request' /var/opt/gitlab/nginx/conf
        sudo grep -rniE 'authorization|auth_request' /etc/nginx 2>/dev/null`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get ingress -o yaml | grep -niE 'authorization|auth-url|auth-signin|snippet'`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: () => shell`sudo grep -rniE 'authorization|auth_request' /etc/nginx`,
    },
  },
});
