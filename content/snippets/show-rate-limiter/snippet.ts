import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The registry's own limiter; nothing is printed where it has none, which is the default (config.md 4). */
const block = shell`sed -n '/^rate_limiter:/,/^[a-z]/p'`;

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
      render: () => shell`sudo cat /var/opt/gitlab/registry/config.yml | ${block}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} cat /var/opt/gitlab/registry/config.yml | ${block}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        kubectl -n ${namespace} exec deploy/${release}-registry -- cat /etc/docker/registry/config.yml | ${block}`,
    },
    source: { place: { run: 'registry-host' }, render: ({ config }) => shell`sudo cat ${config} | ${block}` },
  },
});
