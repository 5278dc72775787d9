import { defineSnippet, joined, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/**
 * GitLab's registry for a self-compiled GitLab, from the image built for the charts (topics.md A29). It shares the host's network, so that
 * the address in config.yml is the one that NGINX and GitLab use, and runs as GitLab's user, so that both can read the directory.
 */
export default defineSnippet({
  params: {
    version: param.tag({ example: 'v4.41.0-gitlab' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
    certificate: param.path({ example: '/home/git/registry/registry-auth.crt' }),
    directory: param.path({ example: '/home/git/gitlab/shared/registry' }),
  },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: notApplicable,
    source: {
      place: { run: 'registry-host' },
      render: ({ version, config, certificate, directory }) => shell`
        sudo -u git mkdir -p ${directory}
        docker run -d --name registry --restart unless-stopped --network host --user "$(id -u git):$(id -g git)" \\
          -v ${joined`${config}:/etc/docker/registry/config.yml:ro`} \\
          -v ${joined`${certificate}:${certificate}:ro`} \\
          -v ${joined`${directory}:${directory}`} \\
          --entrypoint /bin/registry ${joined`registry.gitlab.com/gitlab-org/build/cng/gitlab-container-registry:${version}`} \\
          serve /etc/docker/registry/config.yml
        sleep 5; docker logs --tail 20 registry`,
    },
  },
});
