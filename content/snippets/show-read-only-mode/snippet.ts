import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Reads the configuration that the registry really uses, whether its storage block is JSON (Linux package) or YAML (config.md 4). */
const verdict = shell`
  if tr -d '"{}[:space:]' | grep -q 'readonly:enabled:true'; then echo 'registry read-only mode: yes'; else echo 'registry read-only mode: no'; fi`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
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
