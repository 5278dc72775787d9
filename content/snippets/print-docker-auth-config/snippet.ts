import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The value of `DOCKER_AUTH_CONFIG`: `auth` is user and token in base64. The token is asked for, so that it is not in the history. */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    user: param.text({ example: 'ci-pull' }),
  },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ host, user }) => shell`
        read -rsp 'Token: ' t; echo
        printf '{"auths":{"%s":{"auth":"%s"}}}\\n' ${host} "$(printf '%s:%s' ${user} "$t" | base64 | tr -d '\\n')"; unset t`,
    },
  },
});
