import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Who answers `/v2/` on GitLab's own host. The dependency proxy asks for a token for `dependency_proxy`, the registry for one for
 * `container_registry`. No login is sent.
 */
export default defineSnippet({
  params: { gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ gitlab }) => shell`
        case "$(curl -skI https://${gitlab}/v2/ | tr 'A-Z' 'a-z')" in
          *'service="dependency_proxy"'*) echo 'dependency proxy: reached' ;;
          *'service="container_registry"'*) echo 'dependency proxy: the registry answers instead' ;;
          http/*) echo 'dependency proxy: something else answers' ;;
          *) echo 'dependency proxy: no answer' ;;
        esac`,
    },
  },
});
