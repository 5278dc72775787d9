import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The value before a change, for the way back. */
export default defineSnippet({
  params: { gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }) },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ gitlab }) => shell`
        (
        printf 'Access token of an administrator: '; stty -echo; read -r token; stty echo; echo
        printf 'PRIVATE-TOKEN: %s\n' "$token" | curl -s -H @- https://${gitlab}/api/v4/application/settings |
          grep -o '"container_registry_token_expire_delay":[0-9]*' || echo 'no answer with this setting'
        )`,
    },
  },
});
