import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** Tested first: one NGINX serves GitLab and the registry, and with a broken file neither would come back (topics.md D30). */
export default defineSnippet({
  params: { container: param.name({ example: 'gitlab', fact: 'container' }) },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo /opt/gitlab/embedded/sbin/nginx -p /var/opt/gitlab/nginx -t -c /var/opt/gitlab/nginx/conf/nginx.conf && sudo gitlab-ctl hup nginx`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} /opt/gitlab/embedded/sbin/nginx -p /var/opt/gitlab/nginx -t -c /var/opt/gitlab/nginx/conf/nginx.conf && docker exec ${container} gitlab-ctl hup nginx`,
    },
    helm: notApplicable,
    source: { place: { run: 'gitlab-host' }, render: () => shell`sudo nginx -t && sudo systemctl reload nginx` },
  },
});
