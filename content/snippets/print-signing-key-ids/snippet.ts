import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';
import { sharedParams } from '../registry-node-configuration/shared.ts';

/** The ID that tokens carry, of what lies on this node: GitLab's key, the registry's certificate (tokens-and-certs.md 5.1). No secret is shown. */
const print = shell`
  id() { openssl pkey -pubin -outform DER | openssl dgst -sha256 -binary | head -c 30 | base32 | tr -d '=\\n' | sed 's/..../&:/g; s/:$//'; }
  echo "certificate of the registry: $(openssl x509 -noout -pubkey -in "$crt" 2>/dev/null | id 2>/dev/null)"
  echo "key of GitLab: $(openssl pkey -pubout -in "$key" 2>/dev/null | id 2>/dev/null)"`;

export default defineSnippet({
  params: {
    keyFile: sharedParams.keyFile,
    certificate: param.path({ example: '/home/git/registry/registry-auth.crt' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
  },
  variants: {
    linux: {
      place: { run: 'anywhere' },
      render: ({ keyFile }) => shell`
        sudo sh <<'EOF'
        PATH=/opt/gitlab/embedded/bin:$PATH crt=/var/opt/gitlab/registry/gitlab-registry.crt key=${keyFile}
        ${print}
        EOF`,
    },
    compose: {
      place: { run: 'anywhere' },
      render: ({ keyFile, container }) => shell`
        docker exec -i ${container} sh <<'EOF'
        PATH=/opt/gitlab/embedded/bin:$PATH crt=/var/opt/gitlab/registry/gitlab-registry.crt key=${keyFile}
        ${print}
        EOF`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'anywhere' },
      render: ({ keyFile, certificate }) => shell`
        sudo sh <<'EOF'
        crt=${certificate} key=${keyFile}
        ${print}
        EOF`,
    },
  },
});
