import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The registry of the Linux package trusts what reconfigure links into SSL_CERT_DIR (tokens-and-certs.md 7). */
export default defineSnippet({
  params: {
    ca: param.path({ example: '/tmp/storage-ca.crt' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'storage-ca' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: ({ ca }) => shell`
        sudo install -D -m 644 -t /etc/gitlab/trusted-certs ${ca}
        sudo gitlab-ctl reconfigure
        sudo gitlab-ctl restart registry`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ ca, container }) => shell`
        docker exec ${container} mkdir -p /etc/gitlab/trusted-certs
        docker cp ${ca} ${container}:/etc/gitlab/trusted-certs/
        docker exec ${container} gitlab-ctl reconfigure
        docker exec ${container} gitlab-ctl restart registry`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ ca, namespace, secret }) =>
        shell`kubectl -n ${namespace} create secret generic ${secret} --from-file=storage-ca.crt=${ca}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ ca, unit }) => shell`
        if command -v update-ca-certificates > /dev/null; then
          sudo install -m 644 ${ca} /usr/local/share/ca-certificates/storage-ca.crt
          sudo update-ca-certificates
        else
          sudo install -m 644 ${ca} /etc/pki/ca-trust/source/anchors/storage-ca.crt
          sudo update-ca-trust
        fi
        sudo systemctl restart ${unit}`,
    },
  },
});
