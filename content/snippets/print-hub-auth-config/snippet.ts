import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The value of `DOCKER_AUTH_CONFIG` for Docker Hub, whose logins go by this address. */
export default defineSnippet({
  params: { user: param.text({ example: 'docker-account' }) },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ user }) => shell`
        read -rsp 'Token: ' t; echo
        printf '{"auths":{"https://index.docker.io/v1/":{"auth":"%s"}}}\\n' "$(printf '%s:%s' ${user} "$t" | base64 | tr -d '\\n')"; unset t`,
    },
  },
});
