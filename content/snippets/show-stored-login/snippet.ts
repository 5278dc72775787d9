import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** Whether the user who runs docker has a login for exactly this host and port; prints no credential. */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host }) => shell`
        f=\${DOCKER_CONFIG:-$HOME/.docker}/config.json
        grep -qsF ${joined`"${host}"`} "$f" && echo 'stored registry login: yes' || echo 'stored registry login: no'
        grep -sE '"(credsStore|credHelpers)"' "$f"; id -un`,
    },
  },
});
