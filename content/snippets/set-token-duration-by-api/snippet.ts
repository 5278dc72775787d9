import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The access token is typed and handed over on standard input, so that no process list shows it. Prints the value that holds now. */
export default defineSnippet({
  params: {
    gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
    minutes: param.integer({ example: '15', min: 1, max: 1440 }),
  },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ gitlab, minutes }) => shell`
        (
        printf 'Access token of an administrator: '; stty -echo; read -r token; stty echo; echo
        printf 'PRIVATE-TOKEN: %s\n' "$token" | curl -s -X PUT -H @- -d container_registry_token_expire_delay=${minutes} https://${gitlab}/api/v4/application/settings |
          grep -o '"container_registry_token_expire_delay":[0-9]*' || echo 'nothing was changed'
        )`,
    },
  },
});
