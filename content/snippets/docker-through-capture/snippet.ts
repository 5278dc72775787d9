import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The daemon talks to the registry, so it needs the proxy, not the shell of `docker push` (topics.md A16). Works with every version. */
export default defineSnippet({
  params: { port: param.integer({ example: '9000', min: 1024, max: 65535 }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ port }) => shell`
        sudo mkdir -p /etc/systemd/system/docker.service.d
        printf '[Service]\nEnvironment="HTTP_PROXY=http://127.0.0.1:%s" "HTTPS_PROXY=http://127.0.0.1:%s" "NO_PROXY="\n' ${port} ${port} | sudo tee /etc/systemd/system/docker.service.d/zz-registry-capture.conf
        sudo systemctl daemon-reload
        sudo systemctl restart docker`,
    },
  },
});
