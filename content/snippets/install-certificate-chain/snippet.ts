import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Leaf first, then the intermediates. The key stays; NGINX is tested before it is told, since it serves GitLab too (D30). */
export default defineSnippet({
  params: {
    leaf: param.path({ example: '/tmp/registry.crt' }),
    intermediates: param.path({ example: '/tmp/intermediates.crt' }),
    certificate: param.path({ example: '/etc/gitlab/ssl/registry.example.com.crt' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'registry-tls' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: ({ leaf, intermediates, certificate }) => shell`
        sudo cp -a ${certificate} ${certificate}.before
        cat ${leaf} ${intermediates} | sudo tee ${certificate} > /dev/null
        sudo /opt/gitlab/embedded/sbin/nginx -p /var/opt/gitlab/nginx -t -c /var/opt/gitlab/nginx/conf/nginx.conf && sudo gitlab-ctl hup nginx`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ leaf, intermediates, certificate, container }) => shell`
        docker exec ${container} cp -a ${certificate} ${certificate}.before
        cat ${leaf} ${intermediates} | docker exec -i ${container} tee ${certificate} > /dev/null
        docker exec ${container} /opt/gitlab/embedded/sbin/nginx -p /var/opt/gitlab/nginx -t -c /var/opt/gitlab/nginx/conf/nginx.conf && docker exec ${container} gitlab-ctl hup nginx`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ leaf, intermediates, namespace, secret }) => shell`
        (umask 077; kubectl -n ${namespace} get secret ${secret} -o yaml > tls-secret-before.yaml)
        (umask 077; kubectl -n ${namespace} get secret ${secret} -o 'jsonpath={.data.tls\\.key}' | base64 -d > tls.key)
        cat ${leaf} ${intermediates} > tls.crt
        kubectl -n ${namespace} create secret tls ${secret} --cert=tls.crt --key=tls.key --dry-run=client -o yaml | kubectl -n ${namespace} apply -f -
        rm tls.key`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ leaf, intermediates, certificate }) => shell`
        sudo cp -a ${certificate} ${certificate}.before
        cat ${leaf} ${intermediates} | sudo tee ${certificate} > /dev/null
        sudo nginx -t && sudo systemctl reload nginx`,
    },
  },
});
