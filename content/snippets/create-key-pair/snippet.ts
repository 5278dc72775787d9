import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/**
 * The pair that signs tokens: GitLab has the key, the registry the certificate. Only its public key counts, never its name, its dates or
 * who signed it (tokens-and-certs.md 3 and 7). Kept where it exists already.
 */
export default defineSnippet({
  params: {
    key: param.path({ example: '/home/git/registry/registry-auth.key' }),
    certificate: param.path({ example: '/home/git/registry/registry-auth.crt' }),
  },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: notApplicable,
    source: {
      place: { run: 'gitlab-host' },
      render: ({ key, certificate }) => shell`
        sudo -u git sh -c 'umask 077; mkdir -p "$(dirname "$1")"; [ -e "$1" ] || openssl req -x509 -newkey rsa:4096 -nodes -days 3650 -subj /CN=Registry -keyout "$1" -out "$2"; chmod 644 "$2"' sh ${key} ${certificate}
        sudo ls -l ${key} ${certificate}`,
    },
  },
});
