import { defineSnippet, yaml } from '../../../src/snippets/define.ts';

/** kaniko has no login command: it reads this file (config.md 8.4). */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { file: '.gitlab-ci.yml' },
      render: () => yaml`
        before_script:
          - mkdir -p /kaniko/.docker
          - |
            auth=$(printf '%s:%s' "$CI_REGISTRY_USER" "$CI_REGISTRY_PASSWORD" | base64 | tr -d '\\n')
            printf '{"auths":{"%s":{"auth":"%s"}}}' "$CI_REGISTRY" "$auth" > /kaniko/.docker/config.json`,
    },
  },
});
