import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Ask the registry’s debug server',
  summary: 'Turn on the debug server for this host alone, ask it how the registry is, and turn it off again.',
  symptom:
    'You want to know whether the registry itself thinks that it is well: its health checks, its metrics, its variables.',
  background: [
    'The debug server is a second port of the registry, 5001 by custom. It answers `/debug/health`, and metrics at the path configured for them. `/debug/health` is `{}` with status 200 when all checks pass, and 503 with the name of the failing check when they do not, such as `{"storagedriver_s3":"…"}`. With health checks of the database on, `/debug/health/db` answers as well; `/debug/pprof/` only where profiling is switched on. `/debug/vars` exists in the upstream registry.',
    'Nobody is asked for a password there. Whoever reaches the port reads the paths of repositories in metrics and variables of the process; so it belongs on `localhost`, and open only for as long as you need it.',
    "In the Linux package `debug_addr` is the only setting. Older documentation also shows a hash `registry['debug']`: no template reads it, so it changes nothing. With `debug_addr` set, metrics come along at `/metrics`.",
    'In the Helm chart the debug server is always on: the probes of Kubernetes ask it. There it is enough to forward the port. With the Operator the same values stand under `spec.chart.values`.',
  ],
  questions: {
    purpose: {
      title: 'What do you want to know?',
      help: 'Both are on the same port.',
      answers: {
        health: 'Whether the registry is well',
        metrics: 'What it does: counts and durations',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    health: {
      title: 'Ask for the health checks',
      body: 'Everything stays on this host. Opening and closing the port restarts the registry, which takes seconds.',
    },
    metrics: { title: 'Read the metrics', body: 'They have a page of their own, which also reads what you paste.' },
  },
  steps: {
    look: { title: 'See whether the port is open already', body: 'If it answers, skip the next two steps.' },
    open: {
      title: 'Open the port on this host',
      body: 'Another program may use 5001: then the registry does not start and logs `bind: address already in use`. Choose another port.',
      undo: 'Take the setting out and apply the configuration again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts; pushes and pulls under way fail and can be repeated.',
      undo: 'Take the setting out and apply the configuration again.',
    },
    exposed: {
      title: 'See that nobody else reaches it',
      body: 'If other hosts can, put `localhost` before the port, or do not publish it from the container.',
    },
    ask: {
      title: 'Ask',
      body: '`{}` means that every check passes. Anything else names the check and its error; [[storage-health-check-failing]] says what follows from it.',
    },
    close: {
      title: 'Close the port again',
      body: 'Take the setting out of the configuration first, then apply it. The registry restarts once more.',
      undo: 'Put the setting in again.',
    },
  },
  checks: {
    answers: {
      title: 'See whether it answers, before you close it',
      fixed: 'The debug server answers. With 503 it says in its answer which check fails.',
      notFixed:
        'Nothing useful answers on this port: `000` is no connection, another code is another program or another address. Look at the setting, and whether the configuration was applied.',
    },
  },
  evidence: {
    well: 'The debug server answers, and every check passes.',
    unwell: 'The debug server answers, and says that a check fails.',
    closed: 'Nothing listens on the debug port.',
    elsewhere: 'Something else answers on the debug port.',
    'open-to-all': 'Other hosts can reach the debug port.',
    'on-loopback': 'Only this host can reach the debug port.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
