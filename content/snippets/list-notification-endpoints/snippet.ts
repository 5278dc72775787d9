import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Everything about the endpoints that the registry was given, except for headers: they hold the token. */
const read = shell`sed -n '/^notifications:/,/^[a-z]/p'`;
const keys = shell`grep -oE '"?(name|disabled|url|timeout|threshold|maxretries|backoff)"?: *"?[^",}]{1,300}'`;

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
      render: () => shell`sudo ${read} /var/opt/gitlab/registry/config.yml | ${keys}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} ${read} /var/opt/gitlab/registry/config.yml | ${keys}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        kubectl -n ${namespace} exec deploy/${release}-registry -- ${read} /etc/docker/registry/config.yml | ${keys}`,
    },
    source: { place: { run: 'registry-host' }, render: ({ config }) => shell`sudo ${read} ${config} | ${keys}` },
  },
});
