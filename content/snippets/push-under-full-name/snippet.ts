import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** An image name without a host belongs to Docker Hub; the host in front of it is what sends it elsewhere (beyond.md B27). */
export default defineSnippet({
  params: {
    image: param.text({ example: 'app:1.0' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app' }),
    tag: param.tag({ example: '1.0', fact: 'tag' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ image, host, repository, tag }) => shell`
        docker tag ${image} ${joined`${host}/${repository}:${tag}`}
        docker push ${joined`${host}/${repository}:${tag}`}`,
    },
  },
});
