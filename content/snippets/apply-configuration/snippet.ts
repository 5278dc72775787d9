import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Makes a changed configuration take effect, for each install method (config.md 1). Without a version Helm takes the newest chart that
 * it knows, and upgrades GitLab with it: so the version in use is named. A file with the change alone would put everything else back to
 * the chart's defaults.
 */
export default defineSnippet({
  params: {
    service: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: { place: { run: 'gitlab-host' }, render: () => shell`sudo gitlab-ctl reconfigure` },
    compose: { place: { run: 'gitlab-host' }, render: ({ service }) => shell`docker compose up -d ${service}` },
    helm: {
      place: { run: 'kubectl' },
      render: ({ release, namespace }) => shell`
        # values.yaml holds all values of the release (helm get values), not only what was changed
        chart=$(helm list -n ${namespace} -f ^${release}'$' -o yaml | sed -n 's/^[- ]*chart: gitlab-//p')
        helm upgrade ${release} gitlab/gitlab -n ${namespace} --version "$chart" -f values.yaml
        kubectl -n ${namespace} rollout status deploy/${release}-registry`,
    },
    source: { place: { run: 'registry-host' }, render: ({ unit }) => shell`sudo systemctl restart ${unit}` },
  },
});
