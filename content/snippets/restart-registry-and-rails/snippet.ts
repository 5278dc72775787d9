import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Both sides read the key pair at start: the registry its certificate, Rails (Puma and Sidekiq) its key. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo gitlab-ctl restart registry
        sudo gitlab-ctl hup puma
        sudo gitlab-ctl restart sidekiq`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec ${container} gitlab-ctl restart registry
        docker exec ${container} gitlab-ctl hup puma
        docker exec ${container} gitlab-ctl restart sidekiq`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ release, namespace }) => shell`
        kubectl -n ${namespace} rollout restart deploy/${release}-registry
        kubectl -n ${namespace} rollout restart deploy -l 'app in (webservice,sidekiq)'`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ unit }) => shell`
        sudo systemctl restart ${unit}
        sudo systemctl restart gitlab.target`,
    },
  },
});
