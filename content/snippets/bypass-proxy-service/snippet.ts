import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** A drop-in for the service that pulls: dockerd before 23.0, containerd for Kubernetes (beyond.md B7). */
export default defineSnippet({
  params: {
    unit: param.choice({ example: 'containerd', choices: ['containerd', 'docker', 'crio', 'gitlab-runner'] }),
    registry: param.host({ example: 'registry.example.com' }),
    gitlab: param.host({ example: 'gitlab.example.com' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ unit, registry, gitlab }) => shell`
        sudo mkdir -p /etc/systemd/system/${unit}.service.d
        printf '[Service]\nEnvironment="NO_PROXY=%s"\n' ${joined`${registry},${gitlab},localhost,127.0.0.1`} | sudo tee /etc/systemd/system/${unit}.service.d/no-proxy.conf
        sudo systemctl daemon-reload
        sudo systemctl restart ${unit}`,
    },
  },
});
