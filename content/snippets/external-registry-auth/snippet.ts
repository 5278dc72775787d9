import { defineSnippet, joined, yaml } from '../../../src/snippets/define.ts';
import { authParams } from './parameters.ts';

/** The block that makes a registry ask GitLab for tokens. Without it anyone may pull (topics.md A29, A55). */
export default defineSnippet({
  params: authParams,
  variants: {
    any: {
      place: { file: 'config.yml' },
      render: ({ gitlab, issuer, certificate }) => yaml`
        auth:
          token:
            realm: ${joined`${gitlab}/jwt/auth`}
            service: container_registry
            issuer: ${issuer}
            rootcertbundle: ${certificate}`,
    },
  },
});
