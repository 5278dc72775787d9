import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Every place where cron, or Kubernetes, starts an offline collection. */
const verdict = shell`then echo 'registry collection schedule: set'; else echo 'registry collection schedule: none'; fi`;
const cron = shell`
  if sudo grep -rnE '^[^#]*[ -]garbage-collect' /etc/crontab /etc/cron.d /var/spool/cron 2>/dev/null; ${verdict}`;

export default defineSnippet({
  params: { namespace: param.name({ example: 'gitlab', fact: 'namespace' }) },
  variants: {
    linux: { place: { run: 'registry-host' }, render: () => cron },
    compose: { place: { run: 'gitlab-host' }, render: () => cron },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) =>
        shell`if kubectl -n ${namespace} get cronjobs -o yaml | grep -E 'garbage-collect'; ${verdict}`,
    },
    source: { place: { run: 'registry-host' }, render: () => cron },
  },
});
