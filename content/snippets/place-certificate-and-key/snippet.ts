import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Certificate (leaf first, then the intermediates) and key, where nothing may be there yet; a file of that name stays beside it with `~`.
 * The Linux package finds them by the host's name (topics.md A30, A31).
 */
const put = shell`sh -c 'umask 077; mkdir -p /etc/gitlab/ssl; cp -a "$1" "$1~" 2>/dev/null; cat > "$1"' sh`;

export default defineSnippet({
  params: {
    fullchain: param.path({ example: '/tmp/fullchain.crt' }),
    key: param.path({ example: '/tmp/registry.key' }),
    certificate: param.path({ example: '/etc/gitlab/ssl/registry.example.com.crt' }),
    keyFile: param.path({ example: '/etc/gitlab/ssl/registry.example.com.key' }),
    nginxCertificate: param.path({ example: '/etc/nginx/ssl/registry.example.com.crt' }),
    nginxKey: param.path({ example: '/etc/nginx/ssl/registry.example.com.key' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'registry-tls' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: ({ fullchain, key, certificate, keyFile }) => shell`
        sudo install -d -m 755 /etc/gitlab/ssl
        sudo install -b -m 600 ${fullchain} ${certificate}
        sudo install -b -m 600 ${key} ${keyFile}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ fullchain, key, certificate, keyFile, container }) => shell`
        docker exec -i ${container} ${put} ${certificate} < ${fullchain}
        docker exec -i ${container} ${put} ${keyFile} < ${key}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ fullchain, key, namespace, secret }) =>
        shell`kubectl -n ${namespace} create secret tls ${secret} --cert=${fullchain} --key=${key}`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ fullchain, key, nginxCertificate, nginxKey }) => shell`
        sudo install -D -b -m 600 ${fullchain} ${nginxCertificate}
        sudo install -D -b -m 600 ${key} ${nginxKey}`,
    },
  },
});
