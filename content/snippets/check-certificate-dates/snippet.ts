import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * The certificate that the port presents beside the one in the file: NGINX keeps serving what it read last (beyond.md B3). Reads the
 * certificate only, never the key.
 */
const compare = shell`
  case "$at" in *:*) ;; *) at="$at:443" ;; esac
  served=$(openssl s_client -connect "$at" -servername "\${at%:*}" </dev/null 2>/dev/null | openssl x509 2>/dev/null)
  show() { printf '%s\n' "$2" | openssl x509 -noout -subject -issuer -enddate 2>/dev/null | sed "s/^/$1: /"; }
  lasts() { printf '%s\n' "$1" | openssl x509 -noout -checkend 0 >/dev/null 2>&1; }
  show served "$served"; show file "$file"
  if [ -z "$served" ]; then echo 'registry certificate dates: no answer'
  elif lasts "$served"; then echo 'registry certificate dates: valid'
  elif lasts "$file"; then echo 'registry certificate dates: file is newer'
  else echo 'registry certificate dates: expired'; fi`;

export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'tlsHost' }),
    certificate: param.path({ example: '/etc/gitlab/ssl/registry.example.com.crt' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'registry-tls' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: ({ host, certificate }) => shell`
        (
        at=${host}
        file=$(sudo cat ${certificate} | openssl x509 2>/dev/null)
        ${compare}
        )`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ host, certificate, container }) => shell`
        (
        at=${host}
        file=$(docker exec ${container} cat ${certificate} | openssl x509 2>/dev/null)
        ${compare}
        )`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ host, namespace, secret }) => shell`
        (
        at=${host}
        file=$(kubectl -n ${namespace} get secret ${secret} -o 'jsonpath={.data.tls\\.crt}' | base64 -d | openssl x509 2>/dev/null)
        ${compare}
        )`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ host, certificate }) => shell`
        (
        at=${host}
        file=$(sudo cat ${certificate} | openssl x509 2>/dev/null)
        ${compare}
        )`,
    },
  },
});
