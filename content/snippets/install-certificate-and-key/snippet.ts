import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Certificate (leaf first, then the intermediates) and its key together: a key that does not belong to it stops NGINX. */
export default defineSnippet({
  params: {
    fullchain: param.path({ example: '/tmp/fullchain.crt' }),
    key: param.path({ example: '/tmp/registry.key' }),
    certificate: param.path({ example: '/etc/gitlab/ssl/registry.example.com.crt' }),
    keyFile: param.path({ example: '/etc/gitlab/ssl/registry.example.com.key' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'registry-tls' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: ({ fullchain, key, certificate, keyFile }) => shell`
        sudo cp -a ${certificate} ${certificate}.before
        sudo cp -a ${keyFile} ${keyFile}.before
        sudo install -m 644 ${fullchain} ${certificate}
        sudo install -m 600 ${key} ${keyFile}
        sudo /opt/gitlab/embedded/sbin/nginx -p /var/opt/gitlab/nginx -t -c /var/opt/gitlab/nginx/conf/nginx.conf && sudo gitlab-ctl hup nginx`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ fullchain, key, certificate, keyFile, container }) => shell`
        docker exec ${container} cp -a ${certificate} ${certificate}.before
        docker exec ${container} cp -a ${keyFile} ${keyFile}.before
        docker exec -i ${container} tee ${certificate} < ${fullchain} > /dev/null
        docker exec -i ${container} tee ${keyFile} < ${key} > /dev/null
        docker exec ${container} /opt/gitlab/embedded/sbin/nginx -p /var/opt/gitlab/nginx -t -c /var/opt/gitlab/nginx/conf/nginx.conf && docker exec ${container} gitlab-ctl hup nginx`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ fullchain, key, namespace, secret }) => shell`
        (umask 077; kubectl -n ${namespace} get secret ${secret} -o yaml > tls-secret-before.yaml)
        kubectl -n ${namespace} create secret tls ${secret} --cert=${fullchain} --key=${key} --dry-run=client -o yaml | kubectl -n ${namespace} apply -f -`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ fullchain, key, certificate, keyFile }) => shell`
        sudo cp -a ${certificate} ${certificate}.before
        sudo cp -a ${keyFile} ${keyFile}.before
        sudo install -m 644 ${fullchain} ${certificate}
        sudo install -m 600 ${key} ${keyFile}
        sudo nginx -t && sudo systemctl reload nginx`,
    },
  },
});
