import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * What the registry's configuration says about deleting. The Linux package writes the storage block as JSON, people as YAML: without
 * quotes, braces and space they read alike. Nothing else of the block is shown.
 */
const verdict = shell`
  sed -n '/^storage/,/^[a-z]/p' | tr -d ' {}"\\n' | {
    read -r block || true
    case "$block" in
      *readonly:enabled:true*) echo 'registry deletion setting: read-only mode' ;;
      *delete:enabled:true*) echo 'registry deletion setting: on' ;;
      storage*) echo 'registry deletion setting: off' ;;
      *) echo 'registry deletion setting: not read' ;;
    esac
  }`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`sudo cat /var/opt/gitlab/registry/config.yml | ${verdict}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} cat /var/opt/gitlab/registry/config.yml | ${verdict}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) =>
        shell`kubectl -n ${namespace} exec deploy/${release}-registry -- cat /etc/docker/registry/config.yml | ${verdict}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ config }) => shell`sudo cat ${config} | ${verdict}`,
    },
  },
});
