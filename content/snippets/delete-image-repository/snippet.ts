import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** GitLab's container registry API (topics.md A24). Shows the repository first; the example is no repository at all. */
export default defineSnippet({
  params: {
    gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
    project: param.integer({ example: '0', min: 0, max: 1e12 }),
    id: param.integer({ example: '0', min: 0, max: 1e12 }),
  },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ gitlab, project, id }) => shell`
        (
        printf 'Personal access token with the scope api: '; read -rs token; echo
        ask() { curl -sS -H @- "$@" <<< "PRIVATE-TOKEN: $token"; }
        ask https://${gitlab}/api/v4/registry/repositories/${id}'?tags_count=true'; echo
        printf 'Delete this image repository with all its tags? Type yes: '; read -r sure
        [ "$sure" = yes ] || { echo 'nothing was deleted'; exit 1; }
        ask -X DELETE https://${gitlab}/api/v4/projects/${project}/registry/repositories/${id}
        )`,
    },
  },
});
