import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Where the proxies send `/v2/`, which on the GitLab host must reach GitLab itself. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo grep -rnE -A6 'location [^{]*/v2|server_name ' /var/opt/gitlab/nginx/conf /etc/nginx 2>/dev/null
        sudo grep -n custom_gitlab_server_config /etc/gitlab/gitlab.rb`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} grep -rnE -A6 'location [^{]*/v2|server_name ' /var/opt/gitlab/nginx/conf
        sudo grep -rnE -A6 'location [^{]*/v2|server_name ' /etc/nginx 2>/dev/null`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`kubectl -n ${namespace} get ingress -o yaml | grep -nE 'host:|path:|name:'`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: () => shell`sudo nginx -T 2>/dev/null | grep -nE -A6 'location [^{]*/v2|server_name '`,
    },
  },
});
