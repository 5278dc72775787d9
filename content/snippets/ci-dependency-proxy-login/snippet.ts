import { defineSnippet, yaml } from '../../../src/snippets/define.ts';

/** For what a script pulls or builds; the runner itself logs in without it. The variable for the server carries the port. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { file: '.gitlab-ci.yml' },
      render: () => yaml`
        before_script:
          - echo "$CI_DEPENDENCY_PROXY_PASSWORD" | docker login "$CI_DEPENDENCY_PROXY_SERVER" -u "$CI_DEPENDENCY_PROXY_USER" --password-stdin`,
    },
  },
});
