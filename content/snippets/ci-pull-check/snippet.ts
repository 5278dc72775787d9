import { defineSnippet, joined, param, yaml } from '../../../src/snippets/define.ts';

/** A job that does nothing but have its image pulled by the runner. */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/builder', fact: 'repository' }),
    tag: param.tag({ example: 'latest', fact: 'tag' }),
  },
  variants: {
    any: {
      place: { file: '.gitlab-ci.yml' },
      render: ({ host, repository, tag }) => yaml`
        registry-pull-check:
          image: ${joined`${host}/${repository}:${tag}`}
          script:
            - echo done`,
    },
  },
});
