import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The headers of a blob request without a token: the registry answers 401 in JSON; whatever else answers gives its name away. */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, repository }) => shell`
        curl -si https://${host}/v2/${repository}/blobs/sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | head -n 30`,
    },
  },
});
