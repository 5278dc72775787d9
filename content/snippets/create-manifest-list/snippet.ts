import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** The image of each platform under a tag of its own in the repository of the list (topics.md A23). */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    tag: param.tag({ example: '1.0.0', fact: 'tag' }),
    first: param.name({ example: 'amd64' }),
    second: param.name({ example: 'arm64v8' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, repository, tag, first, second }) => shell`
        image=${joined`${host}/${repository}:${tag}`}
        docker push "$image"-${first} && docker push "$image"-${second} &&
          docker manifest create --amend "$image" "$image"-${first} "$image"-${second} &&
          docker manifest push "$image"`,
    },
  },
});
