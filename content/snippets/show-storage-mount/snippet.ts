import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Which file system holds the images, how it is mounted, and what the kernel said about it last. */
const kernel = shell`sudo dmesg -T | grep -iE 'remount|I/O error|EXT4-fs|XFS|nfs:' | tail -n 20`;

export default defineSnippet({
  params: {
    path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`
        findmnt -T ${path}
        ${kernel}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, path }) => shell`
        docker exec ${container} findmnt -T ${path}
        ${kernel}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        kubectl -n ${namespace} exec deploy/${release}-registry -- cat /proc/mounts
        kubectl -n ${namespace} describe pods -l app=registry`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`
        findmnt -T ${path}
        ${kernel}`,
    },
  },
});
