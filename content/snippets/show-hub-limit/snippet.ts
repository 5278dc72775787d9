import { defineSnippet, shell } from '../../../src/snippets/define.ts';

/** How many anonymous pulls Docker Hub still allows from this network; asking with HEAD costs none (beyond.md B14). */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { run: 'client' },
      render: () => shell`
        t=$(curl -s 'https://auth.docker.io/token?service=registry.docker.io&scope=repository:ratelimitpreview/test:pull' | sed -n 's/.*"token":"\\([^"]*\\)".*/\\1/p')
        curl -sI -H "Authorization: Bearer $t" https://registry-1.docker.io/v2/ratelimitpreview/test/manifests/latest | tr -d '\\r' | grep -i '^ratelimit'`,
    },
  },
});
