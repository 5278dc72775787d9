import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * The server that takes the registry's requests, and whether the registry answers where it passes them to. Any status is an answer; 000
 * is none. With `localhost` NGINX tries IPv6 too (topics.md A19). The file moved with 18.5 (topics.md A1).
 */
const upstream = shell`
  u=$(printf '%s\n' "$server" | sed -n 's/^ *proxy_pass *\\(http[^; ]*\\);.*/\\1/p' | head -n 1)
  ask() { "$curl" -sk -g -o /dev/null --noproxy '*' -m 10 -w '%{http_code}' "$@" "\${u%/}/v2/"; }
  four=$(ask -4) six=$(ask -6)
  case "$u" in *localhost*) ;; *) [ "$four" != 000 ] && six=$four || four=$six ;; esac`;

const omnibus = shell`
  conf=/var/opt/gitlab/nginx/conf
  file=$conf/service_conf/gitlab-registry.conf; [ -f "$file" ] || file=$conf/gitlab-registry.conf
  if [ -f "$file" ]; then
    server=$(grep -E '^ *(listen|server_name|ssl_certificate|proxy_pass) ' "$file"); echo "$file"; echo "$server"
    ${upstream}
    case "$four $six" in
      '000 000') echo 'registry proxy check: the registry does not answer' ;;
      *' 000') echo 'registry proxy check: IPv6 refused' ;;
      *) echo 'registry proxy check: passes on' ;;
    esac
  else
    echo 'registry proxy check: no server for the registry'
  fi`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    file: param.path({ example: '/etc/nginx/sites-enabled/registry-ssl' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo sh <<'EOF'
        curl=/opt/gitlab/embedded/bin/curl
        ${omnibus}
        EOF`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec -i ${container} sh <<'EOF'
        curl=/opt/gitlab/embedded/bin/curl
        ${omnibus}
        EOF`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get ingress,service,endpoints,pods -l app=registry
        route=$(kubectl -n ${namespace} get ingress -l app=registry -o name; kubectl -n ${namespace} get httproute -o name 2>/dev/null | grep registry)
        ready=$(kubectl -n ${namespace} get endpoints -l app=registry -o 'jsonpath={.items[*].subsets[*].addresses[*].ip}')
        if [ -z "$route" ]; then echo 'registry proxy check: no server for the registry'
        elif [ -z "$ready" ]; then echo 'registry proxy check: the registry does not answer'
        else echo 'registry proxy check: passes on'; fi`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ file }) => shell`
        curl=curl
        server=$(sudo grep -E '^ *(listen|server_name|ssl_certificate|proxy_pass|proxy_set_header) ' ${file}); echo "$server"
        ${upstream}
        case "$u:$four $six:$server" in
          :*) echo 'registry proxy check: no server for the registry' ;;
          *':000 000:'*) echo 'registry proxy check: the registry does not answer' ;;
          *' 000:'*) echo 'registry proxy check: IPv6 refused' ;;
          *X-Forwarded-Proto*) echo 'registry proxy check: passes on' ;;
          *) echo 'registry proxy check: X-Forwarded-Proto missing' ;;
        esac`,
    },
  },
});
