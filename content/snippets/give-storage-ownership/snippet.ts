import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** The images belong to the registry's user; the directory above them also to GitLab's group, mode 0770 (topics.md A37, beyond.md B24). */
export default defineSnippet({
  params: {
    path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    user: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`
        sudo chown -R registry:registry ${path}/docker
        sudo chown registry:git ${path}
        sudo chmod 0770 ${path}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, path }) => shell`
        docker exec ${container} chown -R registry:registry ${path}/docker
        docker exec ${container} chown registry:git ${path}
        docker exec ${container} chmod 0770 ${path}`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'registry-host' },
      render: ({ path, user }) => shell`
        sudo chown -R ${user} ${path}/docker
        sudo chown ${user}:git ${path}
        sudo chmod 0770 ${path}`,
    },
  },
});
