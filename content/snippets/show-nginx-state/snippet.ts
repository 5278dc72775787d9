import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Whether the NGINX that listens for the registry runs, and whether its configuration is valid (topics.md D30). */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo gitlab-ctl status nginx
        sudo /opt/gitlab/embedded/sbin/nginx -p /var/opt/gitlab/nginx -t -c /var/opt/gitlab/nginx/conf/nginx.conf`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} gitlab-ctl status nginx
        docker exec ${container} /opt/gitlab/embedded/sbin/nginx -p /var/opt/gitlab/nginx -t -c /var/opt/gitlab/nginx/conf/nginx.conf`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get ingress,services,pods -l app=registry
        kubectl get services -A | grep LoadBalancer`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        systemctl status nginx --no-pager
        sudo nginx -t`,
    },
  },
});
