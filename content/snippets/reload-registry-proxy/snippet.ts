import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** NGINX keeps serving the certificate it read last: new files count after a reload (beyond.md B3). */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    service: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo gitlab-ctl reconfigure
        sudo gitlab-ctl hup nginx`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ service, container }) => shell`
        docker compose up -d ${service}
        docker exec ${container} gitlab-ctl hup nginx`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ release, namespace }) => shell`
        # values.yaml holds all values of the release (helm get values), not only what was changed
        chart=$(helm list -n ${namespace} -f ^${release}'$' -o yaml | sed -n 's/^[- ]*chart: gitlab-//p')
        helm upgrade ${release} gitlab/gitlab -n ${namespace} --version "$chart" -f values.yaml`,
    },
    source: { place: { run: 'gitlab-host' }, render: () => shell`sudo nginx -t && sudo systemctl reload nginx` },
  },
});
