import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Every limit that is set near the registry. The whole folder, because 18.5 moved the registry's file inside it. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`sudo grep -rn client_max_body_size /var/opt/gitlab/nginx/conf/`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} grep -rn client_max_body_size /var/opt/gitlab/nginx/conf/`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get ingress -o yaml | grep -E 'body-size|name: .*registry'`,
    },
    source: {
      place: { run: 'registry-host' },
      render: () => shell`sudo nginx -T 2>/dev/null | grep -E '# configuration file|client_max_body_size'`,
    },
  },
});
