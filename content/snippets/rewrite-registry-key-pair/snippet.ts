import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** topics.md A4: both files are written again from the `registry` object of gitlab-secrets.json. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'gitlab-registry-secret' }),
    certificate: param.path({ example: '/home/git/registry/registry-auth.crt' }),
    key: param.path({ example: '/home/git/registry/registry-auth.key' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo rm /var/opt/gitlab/registry/gitlab-registry.crt /var/opt/gitlab/gitlab-rails/etc/gitlab-registry.key
        sudo gitlab-ctl reconfigure`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} rm /var/opt/gitlab/registry/gitlab-registry.crt /var/opt/gitlab/gitlab-rails/etc/gitlab-registry.key
        docker exec ${container} gitlab-ctl reconfigure`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, secret }) => shell`
        openssl req -x509 -newkey rsa:4096 -nodes -days 3650 -subj /CN=Registry -keyout registry-auth.key -out registry-auth.crt
        kubectl -n ${namespace} create secret generic ${secret} --from-file=registry-auth.key --from-file=registry-auth.crt --dry-run=client -o yaml | kubectl -n ${namespace} apply -f -
        rm registry-auth.key`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ certificate, key }) => shell`
        sudo openssl req -x509 -key ${key} -days 3650 -subj /CN=Registry -out ${certificate}`,
    },
  },
});
