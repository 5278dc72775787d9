import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** For this shell alone: programs written in Go and curl take the certificates to trust from SSL_CERT_FILE. */
export default defineSnippet({
  params: { port: param.integer({ example: '9000', min: 1024, max: 65535 }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ port }) => shell`
        export HTTP_PROXY=http://127.0.0.1:${port} HTTPS_PROXY=http://127.0.0.1:${port} NO_PROXY= no_proxy=
        export http_proxy=$HTTP_PROXY https_proxy=$HTTPS_PROXY
        export SSL_CERT_FILE=~/.mitmproxy/mitmproxy-ca-cert.pem`,
    },
  },
});
