import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The last requests for a token that GitLab Rails could not answer, with the exception, and whether its signing key is there. */
const failed = shell`grep -h '"path":"/jwt/auth"' | grep -E '"status":5[0-9][0-9]' | tail -n 5`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    key: param.path({ example: '/home/git/registry/registry-auth.key' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo gitlab-ctl status puma
        sudo cat /var/log/gitlab/gitlab-rails/production_json.log | ${failed}
        sudo ls -l /var/opt/gitlab/gitlab-rails/etc/gitlab-registry.key`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} gitlab-ctl status puma
        docker exec ${container} cat /var/log/gitlab/gitlab-rails/production_json.log | ${failed}
        docker exec ${container} ls -l /var/opt/gitlab/gitlab-rails/etc/gitlab-registry.key`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get pods -l app=webservice
        kubectl -n ${namespace} logs -l app=webservice -c webservice --tail=5000 | ${failed}`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ key }) => shell`
        systemctl status gitlab.target --no-pager
        sudo cat /home/git/gitlab/log/production_json.log | ${failed}
        sudo ls -l ${key}`,
    },
  },
});
