import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** With the line numbers that messages name. From the first secret on, a line is masked: storage is one line of JSON in the Linux package. */
const masked = shell`cat -n | sed -E -e 's/(secret|password|accesskey|accountkey|sessiontoken|private_key)([a-z_]*"?: *).*/\\1\\2***/I' -e '/BEGIN [A-Z ]*PRIVATE KEY/,/END [A-Z ]*PRIVATE KEY/d'`;

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
      render: () => shell`sudo cat /var/opt/gitlab/registry/config.yml | ${masked}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} cat /var/opt/gitlab/registry/config.yml | ${masked}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) =>
        shell`kubectl -n ${namespace} get configmap ${release}-registry -o yaml | ${masked}`,
    },
    source: { place: { run: 'registry-host' }, render: ({ config }) => shell`sudo cat ${config} | ${masked}` },
  },
});
