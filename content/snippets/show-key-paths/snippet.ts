import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Where each side really takes its half of the pair from. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo grep rootcertbundle /var/opt/gitlab/registry/config.yml
        sudo grep -A9 'Container Registry' /var/opt/gitlab/gitlab-rails/etc/gitlab.yml | grep 'key:'
        sudo ls -l /var/opt/gitlab/registry/gitlab-registry.crt /var/opt/gitlab/gitlab-rails/etc/gitlab-registry.key`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} grep rootcertbundle /var/opt/gitlab/registry/config.yml
        docker exec ${container} sh -c "grep -A9 'Container Registry' /var/opt/gitlab/gitlab-rails/etc/gitlab.yml | grep 'key:'"
        docker exec ${container} ls -l /var/opt/gitlab/registry/gitlab-registry.crt /var/opt/gitlab/gitlab-rails/etc/gitlab-registry.key`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        kubectl -n ${namespace} exec deploy/${release}-registry -- grep rootcertbundle /etc/docker/registry/config.yml
        kubectl -n ${namespace} get secrets | grep registry`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ config }) => shell`
        sudo grep rootcertbundle ${config}
        sudo grep -A9 'registry:' /home/git/gitlab/config/gitlab.yml | grep 'key:'`,
    },
  },
});
