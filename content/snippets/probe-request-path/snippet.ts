import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Follows a request on its way: a registry answers 401 on `/v2/` and on a repository, and marks a token it cannot read with
 * error="invalid_token" (capture token-request-forms). Its own 404 means that the path arrived changed. The token is no real one.
 */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host }) => shell`
        a=$(curl -s -o /dev/null -w '%{http_code}' https://${host}/v2/)
        b=$(curl -si -H 'Authorization: Bearer no.real.token' https://${host}/v2/group/project/app/tags/list | tr 'A-Z' 'a-z')
        case "$a $b" in
          30?*) echo 'registry request: redirected' ;;
          50[234]*) echo 'registry request: gateway' ;;
          000*) echo 'registry request: unreachable' ;;
          *'404 page not found'*) echo 'registry request: rewritten' ;;
          401*invalid_token*) echo 'registry request: whole' ;;
          401*docker-distribution-api-version*) echo 'registry request: header dropped' ;;
          *) echo 'registry request: answered by something else' ;;
        esac`,
    },
  },
});
