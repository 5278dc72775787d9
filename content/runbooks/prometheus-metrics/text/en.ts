import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const served = {
  title: 'See whether the metrics are served',
  fixed: 'The metrics are there.',
  notFixed:
    '`404` means another path, or metrics that are not switched on: the path is the one configured, not `/debug/metrics`. `000` means that nothing listens at this address: look at the address in this command, at the setting, and whether the configuration was applied.',
};

export default {
  title: 'Read the registry’s metrics, and watch them with Prometheus',
  summary:
    'Switch the metrics on where only you can reach them, read a page of them here, and hand Prometheus and Grafana rules and a dashboard that fit.',
  symptom:
    'You want numbers: how many requests fail, how slow the storage is, whether notifications get lost or garbage collection falls behind.',
  background: [
    'The registry serves its metrics on its debug port, at exactly the path that is configured, `/metrics` by default. Older documentation asks for `/debug/metrics`: that is 404.',
    "In the Linux package `registry['debug_addr']` alone switches them on, at `/metrics`. Older documentation also sets `registry['debug']` with a `prometheus` hash: no template reads it. In the Helm chart it is `registry.metrics.enabled`; `debug.prometheus` is deprecated there. A registry of your own has `http.debug.prometheus` in its `config.yml`. With the Operator the values of the chart stand under `spec.chart.values`.",
    'The port asks nobody for a password, and metrics name routes, queries and endpoints. Let nobody but Prometheus reach it, and close it if you only wanted to look once.',
    'Counters count since the registry started. One page tells what happened since then; two pages tell what happens now. GitLab’s registry and the upstream one have few names in common: the upstream registry 2.8 exports seven families, none of them about notifications, the database or garbage collection.',
  ],
  questions: {
    reader: {
      title: 'Who shall read the metrics?',
      help: 'Looking once needs no Prometheus: you save a page and paste it above.',
      answers: {
        once: 'I want to look at them now',
        prometheus: 'Prometheus, all the time',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    once: {
      title: 'Look at the metrics once',
      body: 'They are opened for this host alone and closed afterwards. Each time the registry restarts, which takes seconds.',
    },
    prometheus: {
      title: 'Let Prometheus read the metrics',
      body: 'The port is opened on one internal address. From then on the alert rules and the dashboard of this page have something to work with.',
    },
  },
  steps: {
    look: {
      title: 'See whether the metrics are served already',
      body: 'If the command prints `registry metrics page: 200`, skip the steps that switch them on.',
    },
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'It is the way back. It holds secrets: keep its permissions.',
    },
    open: {
      title: 'Switch the metrics on',
      body: 'With the Linux package and Docker Compose the address is all that is needed.',
      undo: 'Take the setting out and apply the configuration again.',
    },
    'open-network': {
      title: 'Switch the metrics on for Prometheus',
      body: 'Choose an address that only your own network reaches, never `0.0.0.0` on a host with a public one. With Docker Compose the registry listens inside the container: publish the port on an internal address of the host, with `10.0.0.5:5001:5001` below `ports`. In the chart the `serviceMonitor` needs the Prometheus Operator.',
      undo: 'Take the setting out and apply the configuration again.',
    },
    firewall: {
      title: 'Let only Prometheus reach the port',
      body: 'In the firewall of the host or the network, allow the port for the address of Prometheus and for nobody else.',
      undo: 'Remove the rule.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts; pushes and pulls under way fail and can be repeated.',
      undo: 'Take the setting out and apply the configuration again.',
    },
    save: {
      title: 'Save two pages',
      body: 'It takes a minute. Afterwards `registry-metrics.txt` holds both, with the time of each.',
    },
    read: {
      title: 'Paste the file on this page',
      body: 'Or open it there. The page shows what stands out, and draws durations, queues and traffic. Nothing leaves your browser.',
    },
    close: {
      title: 'Close the port again',
      body: 'Take the setting out of the configuration first, then apply it. The registry restarts once more.',
      undo: 'Put the setting in again.',
    },
    scrape: {
      title: 'Tell Prometheus',
      body: 'Merge it into the configuration of Prometheus and reload it.',
      undo: 'Take the job out again and reload Prometheus.',
    },
    rules: {
      title: 'Load the alert rules and the dashboard',
      body: 'Download both on this page. Name the file of rules under `rule_files` in the configuration of Prometheus, and import the dashboard in Grafana. The thresholds are where we would start; change them to what is normal for you.',
      undo: 'Remove the file of rules and the dashboard.',
    },
  },
  checks: { served, 'served-to-prometheus': served },
  evidence: {
    served: 'The metrics are served.',
    'not-there': 'At this address something answers, but there are no metrics at this path.',
    closed: 'Nothing listens at this address.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
