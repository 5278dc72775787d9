import { defineSnippet, yaml } from '../../../src/snippets/define.ts';

/** The credentials of the job, good while it runs, for the registry of its own GitLab. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { file: '.gitlab-ci.yml' },
      render: () => yaml`
        before_script:
          - echo "$CI_REGISTRY_PASSWORD" | docker login "$CI_REGISTRY" -u "$CI_REGISTRY_USER" --password-stdin`,
    },
  },
});
