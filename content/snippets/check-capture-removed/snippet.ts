import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Whether anything of the capture is left on this machine. */
export default defineSnippet({
  params: {
    port: param.integer({ example: '9000', min: 1024, max: 65535 }),
    file: param.path({ example: '/var/tmp/registry-capture.mitm' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ port, file }) => shell`
        (
        left=
        say() { left=yes; echo "registry capture: $1"; }
        proxy=127.0.0.1:${port} ca=mitmproxy-ca-cert.crt
        case "$HTTP_PROXY $HTTPS_PROXY $(systemctl show --property=Environment docker 2>/dev/null)" in *"$proxy"*) say 'still in use' ;; esac
        if [ -e "/usr/local/share/ca-certificates/$ca" ] || [ -e "/etc/pki/ca-trust/source/anchors/$ca" ]; then say 'CA still trusted'; fi
        [ -e ${file} ] && say 'recording still there'
        [ -n "$left" ] || echo 'registry capture: removed'
        )`,
    },
  },
});
