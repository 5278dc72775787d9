import { defineSnippet, joined, param, yaml } from '../../../src/snippets/define.ts';

/** Overlay networks leave less room than the 1500 bytes that Docker assumes: small packets pass, the certificate does not (beyond.md B6). */
export default defineSnippet({
  params: { mtu: param.integer({ example: '1400', min: 576, max: 9000 }) },
  variants: {
    any: {
      place: { file: '.gitlab-ci.yml' },
      render: ({ mtu }) => yaml`
        services:
          - name: docker:dind
            command: [${joined`--mtu=${mtu}`}]`,
    },
  },
});
