import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Reads a blob twice, straight out of the registry's storage and as a client gets it, and compares both with its name, which is its
 * hash. Filesystem storage keeps a blob under its digest (capture storage-layer-corrupted).
 */
const verdict = shell`
  case "$stored" in
    "$digest"*) echo 'registry blob: intact' ;;
    '') echo 'registry blob: not found' ;;
    *) echo 'registry blob: damaged' ;;
  esac`;

const digest = param.text({ example: 'sha256:0000000000000000000000000000000000000000000000000000000000000000' });

export default defineSnippet({
  params: {
    digest,
    storage: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ digest, storage }) => shell`
        digest=$(echo ${digest} | cut -d : -f 2)
        stored=$(sudo sha256sum ${storage}/docker/registry/v2/blobs/sha256/$(echo "$digest" | cut -c 1-2)/"$digest"/data)
        ${verdict}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ digest, storage, container }) => shell`
        digest=$(echo ${digest} | cut -d : -f 2)
        stored=$(docker exec ${container} sha256sum ${storage}/docker/registry/v2/blobs/sha256/$(echo "$digest" | cut -c 1-2)/"$digest"/data)
        ${verdict}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ digest, storage, namespace, release }) => shell`
        digest=$(echo ${digest} | cut -d : -f 2)
        stored=$(kubectl -n ${namespace} exec deploy/${release}-registry -- sha256sum ${storage}/docker/registry/v2/blobs/sha256/$(echo "$digest" | cut -c 1-2)/"$digest"/data)
        ${verdict}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ digest, storage }) => shell`
        digest=$(echo ${digest} | cut -d : -f 2)
        stored=$(sudo sha256sum ${storage}/docker/registry/v2/blobs/sha256/$(echo "$digest" | cut -c 1-2)/"$digest"/data)
        ${verdict}`,
    },
  },
});
