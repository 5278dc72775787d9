import { defineSnippet, param, toml } from '../../../src/snippets/define.ts';

/** containerd 2 names the section otherwise than 1.x; only one of the two is read (config.md 8.2). */
export default defineSnippet({
  params: { major: param.choice({ example: '2', choices: ['2', '1'] }) },
  variants: {
    any: {
      place: { file: '/etc/containerd/config.toml' },
      render: ({ major }) =>
        major === '1'
          ? toml`
              [plugins."io.containerd.grpc.v1.cri".registry]
                config_path = "/etc/containerd/certs.d"`
          : toml`
              [plugins."io.containerd.cri.v1.images".registry]
                config_path = "/etc/containerd/certs.d"`,
    },
  },
});
