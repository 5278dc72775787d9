import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Limits of NGINX on requests and connections; ingress-nginx has them as annotations. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`sudo grep -rnE 'limit_(req|conn)' /var/opt/gitlab/nginx/conf /etc/nginx 2>/dev/null`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} grep -rnE 'limit_(req|conn)' /var/opt/gitlab/nginx/conf
        sudo grep -rnE 'limit_(req|conn)' /etc/nginx 2>/dev/null`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get ingress -o yaml | grep -nE 'limit-(rps|rpm|connections|whitelist)|limit_(req|conn)'`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: () => shell`sudo nginx -T 2>/dev/null | grep -nE '# configuration file|limit_(req|conn)'`,
    },
  },
});
