import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** The registry's user alone reads it (config.md 2.2: `registry`). */
export default defineSnippet({
  params: {
    keyfile: param.path({ example: '/etc/gitlab/registry-gcs.json' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    user: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ keyfile, user }) => shell`
        sudo chown ${user} ${keyfile}
        sudo chmod 0400 ${keyfile}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, keyfile, user }) => shell`
        docker exec ${container} chown ${user} ${keyfile}
        docker exec ${container} chmod 0400 ${keyfile}`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'registry-host' },
      render: ({ keyfile, user }) => shell`
        sudo chown ${user} ${keyfile}
        sudo chmod 0400 ${keyfile}`,
    },
  },
});
