import { defineSnippet, joined, param, toml } from '../../../src/snippets/define.ts';

/** For what runs in jobs: skopeo, podman, kaniko, curl, and dockerd in a service container. Both spellings, since programs differ. */
export default defineSnippet({
  params: {
    registry: param.host({ example: 'registry.example.com' }),
    gitlab: param.host({ example: 'gitlab.example.com' }),
  },
  variants: {
    any: {
      place: { file: '/etc/gitlab-runner/config.toml' },
      render: ({ registry, gitlab }) => toml`
        [[runners]]
          environment = [
            ${joined`NO_PROXY=${registry},${gitlab},docker,localhost,127.0.0.1`},
            ${joined`no_proxy=${registry},${gitlab},docker,localhost,127.0.0.1`}
          ]`,
    },
  },
});
