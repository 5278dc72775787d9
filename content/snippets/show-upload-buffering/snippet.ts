import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Whether the NGINX in front of the registry stores a request before it passes it on, which is NGINX's own default. The registry's
 * server block of the Linux package has the line; without it, in the file that is read, buffering is on.
 */
const verdict = shell`
  case "$c" in
    *'proxy_request_buffering off'*|*'proxy-request-buffering":"off"'*) echo 'upload buffering: off' ;;
    ?*) echo 'upload buffering: on' ;;
    *) echo 'no configuration was read' ;;
  esac`;
const bundled = shell`
  cat /var/opt/gitlab/nginx/conf/gitlab-registry.conf /var/opt/gitlab/nginx/conf/service_conf/gitlab-registry.conf 2>/dev/null`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    file: param.path({ example: '/etc/nginx/conf.d/registry.conf' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        c=$(sudo ${bundled} | tr -s ' ')
        ${verdict}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        c=$(docker exec ${container} ${bundled} | tr -s ' ')
        ${verdict}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        c=$(kubectl -n ${namespace} get ingress -l app=registry -o 'jsonpath={.items[*].metadata.annotations}')
        ${verdict}`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ file }) => shell`
        c=$(sudo cat ${file} | tr -s ' ')
        ${verdict}`,
    },
  },
});
