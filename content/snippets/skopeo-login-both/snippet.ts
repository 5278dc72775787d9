import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** skopeo asks for the password, so that it is neither in the history nor in the process list. */
export default defineSnippet({
  params: {
    source: param.hostPort({ example: 'registry.example.org' }),
    sourceUser: param.text({ example: 'alice' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    user: param.text({ example: 'copy-token' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ source, sourceUser, host, user }) => shell`
        skopeo login -u ${sourceUser} ${source}
        skopeo login -u ${user} ${host}`,
    },
  },
});
