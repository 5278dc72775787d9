import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The storage block that the registry really uses, with everything secret in it masked (config.md 1 and 5). */
const masked = shell`
  sed -n '/^storage/,/^[a-z]/p' | sed -E -e 's/("?(accesskey|secretkey|sessiontoken|accountkey|secret|private_key)"?: *)("[^"]*"|[^,} ]+)/\\1***/g' -e '/BEGIN [A-Z ]*PRIVATE KEY/,/END [A-Z ]*PRIVATE KEY/d'`;

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
      render: () => shell`sudo cat /var/opt/gitlab/registry/config.yml | ${masked}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} cat /var/opt/gitlab/registry/config.yml | ${masked}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) =>
        shell`kubectl -n ${namespace} exec deploy/${release}-registry -- cat /etc/docker/registry/config.yml | ${masked}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ config }) => shell`sudo cat ${config} | ${masked}`,
    },
  },
});
