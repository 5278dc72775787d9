import { defineSnippet, shell } from '../../../src/snippets/define.ts';

/** Debian's directory takes only names that end in .crt. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { run: 'client' },
      render: () => shell`
        if command -v update-ca-certificates > /dev/null; then
          sudo cp ~/.mitmproxy/mitmproxy-ca-cert.pem /usr/local/share/ca-certificates/mitmproxy-ca-cert.crt
          sudo update-ca-certificates
        else
          sudo cp ~/.mitmproxy/mitmproxy-ca-cert.pem /etc/pki/ca-trust/source/anchors/mitmproxy-ca-cert.crt
          sudo update-ca-trust
        fi`,
    },
  },
});
