import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** beyond.md B26: builds the platforms that are wanted, without the attestation entries that show as unknown/unknown. */
export default defineSnippet({
  params: {
    platforms: param.choice({
      example: 'linux/amd64,linux/arm64',
      choices: ['linux/amd64,linux/arm64', 'linux/amd64', 'linux/arm64'],
    }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    tag: param.tag({ example: 'latest', fact: 'tag' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ platforms, host, repository, tag }) => shell`
        docker buildx build --platform ${platforms} --provenance=false -t ${host}/${repository}:${tag} --push .`,
    },
  },
});
