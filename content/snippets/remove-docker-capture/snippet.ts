import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Everything that the capture put on this machine, in the order that leaves the daemon with a way out. */
export default defineSnippet({
  params: { file: param.path({ example: '/var/tmp/registry-capture.mitm' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ file }) => shell`
        sudo rm -f /etc/systemd/system/docker.service.d/zz-registry-capture.conf
        sudo rm -f /usr/local/share/ca-certificates/mitmproxy-ca-cert.crt /etc/pki/ca-trust/source/anchors/mitmproxy-ca-cert.crt
        if command -v update-ca-certificates > /dev/null; then sudo update-ca-certificates --fresh; else sudo update-ca-trust; fi
        sudo systemctl daemon-reload
        sudo systemctl restart docker
        rm -f ${file}`,
    },
  },
});
