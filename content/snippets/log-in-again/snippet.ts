import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The stored login is removed first: a credential helper or an old entry may otherwise answer in its place (beyond.md B28). */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    user: param.text({ example: 'alice' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, user }) => shell`
        docker logout ${host}
        docker login -u ${user} ${host}`,
    },
  },
});
