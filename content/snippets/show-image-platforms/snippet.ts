import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The manifest as the registry has it: a list names its platforms, a single image has none in its manifest. */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    tag: param.tag({ example: 'latest', fact: 'tag' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, repository, tag }) => shell`
        uname -m
        skopeo inspect --raw docker://${host}/${repository}:${tag}`,
    },
  },
});
