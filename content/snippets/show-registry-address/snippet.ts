import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The public address of the registry as it is configured, and what is published. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo grep -nE '^ *(external_url|registry_external_url|registry\\[|registry_nginx\\[)' /etc/gitlab/gitlab.rb | grep -viE 'secret|key|password'
        sudo ss -lntp | grep -E ':(80|443|5000|5050) '`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} grep -A9 'Container Registry' /var/opt/gitlab/gitlab-rails/etc/gitlab.yml
        docker port ${container}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`kubectl -n ${namespace} get ingress,service`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo grep -A9 'registry:' /home/git/gitlab/config/gitlab.yml
        sudo ss -lntp | grep -E ':(80|443|5000|5050) '`,
    },
  },
});
