import type { FormatText } from '../../../../src/formats/define.ts';

export default {
  name: 'NGINX 访问日志（注册表请求）',
  collect: {
    linux: 'sudo tail -n 200 /var/log/gitlab/nginx/gitlab_registry_access.log',
    compose: 'docker compose exec gitlab tail -n 200 /var/log/gitlab/nginx/gitlab_registry_access.log',
    helm: 'kubectl get pods --all-namespaces | grep -E "ingress|envoy"',
    source: 'sudo tail -n 200 /var/log/nginx/gitlab_registry_access.log',
  },
} satisfies FormatText;
