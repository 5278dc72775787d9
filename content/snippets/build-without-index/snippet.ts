import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** One manifest in Docker's format: attestations are what turns a single image into an index (topics.md A26, beyond.md B26). */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    tag: param.tag({ example: '1.0.0', fact: 'tag' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, repository, tag }) => shell`
        docker buildx build --provenance=false --sbom=false --output ${joined`type=image,name=${host}/${repository}:${tag},push=true,oci-mediatypes=false`} .`,
    },
  },
});
