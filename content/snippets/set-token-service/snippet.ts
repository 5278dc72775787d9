import { defineSnippet, notApplicable, yaml } from '../../../src/snippets/define.ts';

/** GitLab issues registry tokens for one audience only (tokens-and-certs.md 2); the registry calls it `service`. */
export default defineSnippet({
  params: {},
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          tokenService: container_registry`,
    },
    source: {
      place: { file: 'config.yml' },
      render: () => yaml`
        auth:
          token:
            service: container_registry`,
    },
  },
});
