import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * A dated copy beside the file. It holds the same secrets, so it keeps the same permissions. Self-compiled, GitLab and its registry
 * have a file each; where they run on two hosts, each host has one of them.
 */
const now = shell`"$(date +%Y%m%d%H%M%S)"`;

export default defineSnippet({
  params: {
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
    gitlab: param.path({ example: '/home/git/gitlab/config/gitlab.yml' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`sudo cp -a /etc/gitlab/gitlab.rb /etc/gitlab/gitlab.rb.${now}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: () => shell`cp -a docker-compose.yml docker-compose.yml.${now}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ release, namespace }) => shell`
        (
        umask 077
        helm get values ${release} -n ${namespace} -o yaml > values.yaml
        cp values.yaml values-before.yaml
        )`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ config, gitlab }) => shell`
        for file in ${config} ${gitlab}; do
          if sudo test -e "$file"; then sudo cp -a "$file" "$file."${now}; else echo "not on this host: $file"; fi
        done`,
    },
  },
});
