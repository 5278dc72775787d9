import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** Looks for GitLab's secret in the registry's configuration, and prints neither. It passes through a pipe, never as an argument. */
const rails = onRails(shell`puts Array(Gitlab.config.registry["notification_secret"]).first`);
const compare = (grep: ReturnType<typeof shell>) => shell`
  if [ -z "$s" ]; then echo 'notification secrets: GitLab has none'
  elif printf '%s\n' "$s" | ${grep}; then echo 'notification secrets: same'
  else echo 'notification secrets: different'; fi`;

export default defineSnippet({
  params: { ...railsParams, config: param.path({ example: '/home/git/registry/config.yml' }) },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: (values) => shell`
        s=$(
          ${rails.linux.render(values)}
        )
        ${compare(shell`sudo grep -qFf - /var/opt/gitlab/registry/config.yml`)}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: (values) => shell`
        s=$(
          ${rails.compose.render(values)}
        )
        ${compare(shell`docker exec -i ${values.container} grep -qFf - /var/opt/gitlab/registry/config.yml`)}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: (values) => shell`
        s=$(
          ${rails.helm.render(values)}
        )
        ${compare(shell`kubectl -n ${values.namespace} exec -i deploy/${values.release}-registry -- grep -qFf - /etc/docker/registry/config.yml`)}`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: (values) => shell`
        s=$(
          ${rails.source.render(values)}
        )
        ${compare(shell`sudo grep -qFf - ${values.config}`)}`,
    },
  },
});
