import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Issuer, audience (`service`) and realm as the registry has them, then the issuer that GitLab Rails writes into tokens. */
const wanted = shell`grep -E '^ +(realm|service|issuer|autoredirect):'`;

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
        sudo cat /var/opt/gitlab/registry/config.yml | ${wanted}
        sudo gitlab-rails runner 'puts Gitlab.config.registry.issuer'`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} cat /var/opt/gitlab/registry/config.yml | ${wanted}
        docker exec ${container} gitlab-rails runner 'puts Gitlab.config.registry.issuer'`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        kubectl -n ${namespace} exec deploy/${release}-registry -- cat /etc/docker/registry/config.yml | ${wanted}
        kubectl -n ${namespace} exec deploy/${release}-toolbox -- gitlab-rails runner 'puts Gitlab.config.registry.issuer'`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ config }) => shell`
        sudo cat ${config} | ${wanted}
        sudo grep -A9 'registry:' /home/git/gitlab/config/gitlab.yml | grep 'issuer:'`,
    },
  },
});
