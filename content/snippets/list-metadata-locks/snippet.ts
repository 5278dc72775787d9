import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The two marks that say where the metadata is kept (topics.md D60): both at once stop the registry. */
export default defineSnippet({
  params: {
    storage: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ storage }) => shell`sudo ls -l --full-time ${storage}/docker/registry/lockfiles/`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, storage }) => shell`
        docker exec ${container} ls -l --full-time ${storage}/docker/registry/lockfiles/`,
    },
    helm: {
      place: { run: 'aws' },
      render: ({ bucket }) => shell`aws s3 ls s3://${bucket}/docker/registry/lockfiles/`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ storage }) => shell`sudo ls -l --full-time ${storage}/docker/registry/lockfiles/`,
    },
  },
});
