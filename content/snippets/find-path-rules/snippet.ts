import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Everything in the proxy's configuration that can change, answer or redirect a request. The file moved with 18.5 (topics.md A1). */
const rules = shell`grep -hniE '^ *(rewrite|return|proxy_pass|proxy_redirect|auth_request|location|if) |authorization'`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo sh -c 'cat /var/opt/gitlab/nginx/conf/gitlab-registry.conf /var/opt/gitlab/nginx/conf/service_conf/gitlab-registry.conf 2>/dev/null' | ${rules}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} sh -c 'cat /var/opt/gitlab/nginx/conf/gitlab-registry.conf /var/opt/gitlab/nginx/conf/service_conf/gitlab-registry.conf 2>/dev/null' | ${rules}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get ingress -o yaml | grep -niE 'rewrite|redirect|auth-url|auth-signin|snippet|path:|host:'`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: () => shell`sudo nginx -T 2>/dev/null | ${rules}`,
    },
  },
});
