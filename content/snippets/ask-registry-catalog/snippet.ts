import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * The first request of all, past every proxy of this shell (topics.md A1), and what its answer says. 401 with an address for tokens is
 * the healthy one. Nothing secret is sent.
 */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host }) => shell`
        a=$(curl --verbose --noproxy '*' -m 30 https://${host}/v2/_catalog 2>&1); x=$?
        echo "$a"
        s=$(printf '%s\n' "$a" | sed -n 's/^< HTTP[^ ]* \\([0-9]*\\).*/\\1/p' | tail -n 1)
        case "$x $s $(printf %s "$a" | tr 'A-Z' 'a-z')" in
          6' '*) echo 'registry catalog answer: name not found' ;;
          60' '*expired*) echo 'registry catalog answer: certificate expired' ;;
          60' '*'does not match'*|60' '*'no alternative certificate subject name'*) echo 'registry catalog answer: certificate for another name' ;;
          60' '*) echo 'registry catalog answer: certificate not trusted' ;;
          35' '*) echo 'registry catalog answer: no TLS' ;;
          '0 401 '*'bearer realm="https://'*) echo 'registry catalog answer: asks for a token' ;;
          '0 401 '*'bearer realm="http://'*) echo 'registry catalog answer: asks for a token over plain HTTP' ;;
          '0 404 '*'404 page not found'*) echo 'registry catalog answer: path not found' ;;
          '0 503 '*'"unavailable"'*) echo 'registry catalog answer: unavailable' ;;
          '0 50'[234]' '*) echo 'registry catalog answer: gateway error' ;;
          '0 '*) echo 'registry catalog answer: something else' ;;
          *) echo 'registry catalog answer: no connection' ;;
        esac`,
    },
  },
});
