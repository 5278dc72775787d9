import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** What the proxy in front of the registry listens on, serves and passes to. The file moved with 18.5 (topics.md A1). */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo sh -c 'grep -HE "^ *(listen|server_name|ssl_certificate|proxy_pass) " /var/opt/gitlab/nginx/conf/gitlab-registry.conf /var/opt/gitlab/nginx/conf/service_conf/gitlab-registry.conf 2>/dev/null'`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} sh -c 'grep -HE "^ *(listen|server_name|ssl_certificate|proxy_pass) " /var/opt/gitlab/nginx/conf/gitlab-registry.conf /var/opt/gitlab/nginx/conf/service_conf/gitlab-registry.conf 2>/dev/null'`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get ingress -o 'custom-columns=NAME:.metadata.name,HOSTS:.spec.rules[*].host,TLS HOSTS:.spec.tls[*].hosts,SECRET:.spec.tls[*].secretName'
        kubectl -n ${namespace} get secrets --field-selector type=kubernetes.io/tls`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: () =>
        shell`sudo nginx -T 2>/dev/null | grep -E '^# configuration file|^ *(listen|server_name|ssl_certificate|proxy_pass) '`,
    },
  },
});
