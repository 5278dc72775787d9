import { defineSnippet, yaml } from '../../../src/snippets/define.ts';

/** A job that does nothing but have its image pulled through the dependency proxy. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { file: '.gitlab-ci.yml' },
      render: () => yaml`
        dependency-proxy-check:
          image: "\${CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX}/alpine:latest"
          script:
            - echo done`,
    },
  },
});
