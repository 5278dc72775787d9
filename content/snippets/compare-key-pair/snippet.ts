import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Prints whether the certificate the registry trusts and the key Rails signs with belong together. Compares hashes of the public
 * keys, so it works for every key type; e3b0c442… is the hash of nothing, which two unreadable files would "match" with.
 */
const verdict = shell`
  case "$a$b" in
    *e3b0c44298fc1c149afbf4c8996fb924*) echo 'registry key pair: unreadable' ;;
    *) [ "$a" = "$b" ] && echo 'registry key pair: match' || echo 'registry key pair: different' ;;
  esac`;

const omnibus = shell`
  o=/opt/gitlab/embedded/bin/openssl
  a=$($o x509 -noout -pubkey -in /var/opt/gitlab/registry/gitlab-registry.crt | $o pkey -pubin -outform DER | $o dgst -sha256)
  b=$($o pkey -in /var/opt/gitlab/gitlab-rails/etc/gitlab-registry.key -pubout -outform DER | $o dgst -sha256)
  ${verdict}`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'gitlab-registry-secret' }),
    certificate: param.path({ example: '/home/git/registry/registry-auth.crt' }),
    key: param.path({ example: '/home/git/registry/registry-auth.key' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo sh <<'EOF'
        ${omnibus}
        EOF`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec -i ${container} sh <<'EOF'
        ${omnibus}
        EOF`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, secret }) => shell`
        part() { kubectl -n ${namespace} get secret ${secret} -o "jsonpath={.data.registry-auth\\.$1}" | base64 -d; }
        a=$(part crt | openssl x509 -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256)
        b=$(part key | openssl pkey -pubout -outform DER | openssl dgst -sha256)
        ${verdict}`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ certificate, key }) => shell`
        a=$(openssl x509 -noout -pubkey -in ${certificate} | openssl pkey -pubin -outform DER | openssl dgst -sha256)
        b=$(openssl pkey -in ${key} -pubout -outform DER | openssl dgst -sha256)
        ${verdict}`,
    },
  },
});
