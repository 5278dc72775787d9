import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * As collect-garbage, without `-m`: what an untagged manifest holds stays (topics.md A61, A62). gitlab-ctl stops the registry and starts
 * it again; the chart has no such command, so there the registry is read-only meanwhile.
 */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    unit: param.name({ example: 'registry' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
  },
  variants: {
    linux: { place: { run: 'registry-host' }, render: () => shell`sudo gitlab-ctl registry-garbage-collect` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} gitlab-ctl registry-garbage-collect`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        chart=$(helm list -n ${namespace} -f ^${release}'$' -o yaml | sed -n 's/^[- ]*chart: gitlab-//p')
        helm get values ${release} -n ${namespace} -o yaml > values.yaml
        helm upgrade ${release} gitlab/gitlab -n ${namespace} --version "$chart" -f values.yaml --set registry.maintenance.readonly.enabled=true --wait &&
          kubectl -n ${namespace} exec deploy/${release}-registry -- /bin/registry garbage-collect /etc/docker/registry/config.yml
        helm upgrade ${release} gitlab/gitlab -n ${namespace} --version "$chart" -f values.yaml --wait`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit, config }) => shell`
        sudo systemctl stop ${unit} && sudo registry garbage-collect ${config}
        sudo systemctl start ${unit}`,
    },
  },
});
