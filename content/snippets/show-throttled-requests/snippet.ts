import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Requests that GitLab held back (`throttle`) or shut out (`blocklist`): whose, and for which path. */
const held = shell`grep -h Rack_Attack`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`sudo ${held} /var/log/gitlab/gitlab-rails/auth_json.log | tail -n 20`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} ${held} /var/log/gitlab/gitlab-rails/auth_json.log | tail -n 20`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} logs -l app=webservice -c webservice --tail=-1 --since=1h | ${held} | tail -n 20`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: () => shell`sudo ${held} /home/git/gitlab/log/auth_json.log | tail -n 20`,
    },
  },
});
