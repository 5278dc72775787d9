import { param, shell } from '../../../src/snippets/define.ts';
import type { Checked } from '../../../src/snippets/params.ts';

/** What is needed to ask a registry about one tag, as a client does it. */
export const imageParams = {
  gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
  host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
  repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
  tag: param.tag({ example: '1.0.0', fact: 'tag' }),
  user: param.text({ example: 'alice' }),
} as const;

/**
 * Gets a token for pulling and defines `get`, `url`, `tag` and `types`: every type of manifest there is, so that nothing is refused
 * for its type. curl asks for the password, so that it is neither in the history nor in the process list; the token is never shown.
 */
export const askRegistry = ({
  gitlab,
  host,
  repository,
  tag,
  user,
}: Record<keyof typeof imageParams, Checked>) => shell`
  host=${host} repository=${repository} tag=${tag}
  token=$(curl -s -u ${user} -G -d service=container_registry -d "scope=repository:$repository:pull" https://${gitlab}/jwt/auth | tr ',' '\n' | grep '"token"' | cut -d '"' -f 4)
  get() { curl -s -H "Authorization: Bearer $token" -H "Accept: $types" "$@"; }
  url="https://$host/v2/$repository"
  types='application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.docker.distribution.manifest.v2+json, application/vnd.docker.distribution.manifest.v1+prettyjws'`;
