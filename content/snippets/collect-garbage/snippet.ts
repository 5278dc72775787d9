import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Nothing may be pushed meanwhile: gitlab-ctl stops the registry and starts it again; with Helm it is read-only for as long as it
 * takes (topics.md A61, A64). The chart's version in use is named, so that nothing is upgraded on the way.
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
    linux: { place: { run: 'gitlab-host' }, render: () => shell`sudo gitlab-ctl registry-garbage-collect -m` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} gitlab-ctl registry-garbage-collect -m`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        chart=$(helm list -n ${namespace} -f ^${release}'$' -o yaml | sed -n 's/^[- ]*chart: gitlab-//p')
        helm get values ${release} -n ${namespace} -o yaml > values.yaml
        helm upgrade ${release} gitlab/gitlab -n ${namespace} --version "$chart" -f values.yaml --set registry.maintenance.readonly.enabled=true --wait &&
          kubectl -n ${namespace} exec deploy/${release}-registry -- /bin/registry garbage-collect -m /etc/docker/registry/config.yml
        helm upgrade ${release} gitlab/gitlab -n ${namespace} --version "$chart" -f values.yaml --wait`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit, config }) => shell`
        sudo systemctl stop ${unit} && sudo registry garbage-collect -m ${config}
        sudo systemctl start ${unit}`,
    },
  },
});
