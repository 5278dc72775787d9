import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Before the files go into place: an unreadable certificate or a key that does not fit stops NGINX, and GitLab's pages with it
 * (topics.md D30). Programs in Go look for the name in subjectAltName alone.
 */
export default defineSnippet({
  params: {
    fullchain: param.path({ example: '/tmp/fullchain.crt' }),
    key: param.path({ example: '/tmp/registry.key' }),
    name: param.host({ example: 'registry.example.com' }),
  },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ fullchain, key, name }) => shell`
        crt=${fullchain} key=${key}
        a=$(openssl x509 -noout -pubkey -in "$crt")
        b=$(openssl pkey -pubout -in "$key")
        names=$(openssl x509 -noout -ext subjectAltName -in "$crt" 2>/dev/null)
        echo "certificates in the file: $(grep -c 'BEGIN CERTIFICATE' "$crt")"
        if [ -z "$a" ] || [ -z "$b" ]; then echo 'certificate files: unreadable'
        elif [ "$a" != "$b" ]; then echo 'certificate files: key does not fit'
        elif ! openssl x509 -noout -checkend 0 -in "$crt" > /dev/null; then echo 'certificate files: expired'
        else case "$names" in
          *DNS:*) openssl x509 -noout -in "$crt" -checkhost ${name} | grep -q 'does match' && echo 'certificate files: fit' || echo 'certificate files: name missing' ;;
          *) echo 'certificate files: name missing' ;;
        esac; fi`,
    },
  },
});
