import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** mitmproxy makes its own certificate authority at its first start, below the home directory. */
export default defineSnippet({
  params: { port: param.integer({ example: '9000', min: 1024, max: 65535 }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ port }) => shell`
        timeout 10 mitmdump -q --listen-host 127.0.0.1 -p ${port}
        openssl x509 -noout -subject -enddate -in ~/.mitmproxy/mitmproxy-ca-cert.pem`,
    },
  },
});
