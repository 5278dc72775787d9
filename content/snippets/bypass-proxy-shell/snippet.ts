import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** podman, skopeo, buildah and curl read their own environment; this holds for the shell it is typed in. */
export default defineSnippet({
  params: {
    registry: param.host({ example: 'registry.example.com' }),
    gitlab: param.host({ example: 'gitlab.example.com' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ registry, gitlab }) => shell`
        export NO_PROXY=${joined`${registry},${gitlab},localhost,127.0.0.1`}
        export no_proxy="$NO_PROXY"`,
    },
  },
});
