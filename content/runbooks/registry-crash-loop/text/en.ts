import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The registry stops right after every start',
  summary: 'The registry cannot do what it needs at its start, ends, and is started again and again.',
  symptom:
    'Requests end in `502` or `503`. `gitlab-ctl status` shows `down: registry: 1s, normally up, want up` or an uptime of seconds, Kubernetes shows `CrashLoopBackOff`.',
  background: [
    'Before it listens, the registry reads its configuration, sets up storage, token authentication and, where it is on, the metadata database, and then takes its port. Whatever fails there ends the program with one last line in the log.',
    'The service manager starts it again at once, so the state alternates, and a look at one moment may show it running. What counts is whether the process stays the same. Restarting it by hand changes nothing.',
  ],
  questions: {
    reason: {
      title: 'What is the last line before it stops?',
      findOut: 'Read the last `fatal`, `panic:` or `Error:` line in the log of the registry.',
      answers: {
        port: '`bind: address already in use`',
        'debug-port': '`error listening on debug interface`',
        configuration: 'About the configuration',
        database: 'About the metadata database',
        storage: 'About credentials of the object storage',
        permission: '`permission denied`',
        unsure: 'Nothing that helps',
      },
    },
  },
  outcomes: {
    'free-port': {
      title: 'Free the port of the registry',
      body: 'Another program has it: a second registry, a container, or an earlier process that did not end.',
    },
    'move-debug': {
      title: 'Give the debug server a free port',
      body: 'The registry itself would start, but its debug server cannot listen.',
    },
    'to-configuration': { title: 'Repair the configuration', body: 'The message names a part of the configuration.' },
    'to-database': {
      title: 'Get the database working',
      body: 'The registry does not wait: without its database it exits.',
    },
    'to-credentials': {
      title: 'Give the registry working credentials',
      body: 'The storage refused the first request of the registry.',
    },
    'to-permission': {
      title: 'Let the registry into its directory',
      body: 'The user of the registry may not read or write there.',
    },
    foreground: {
      title: 'Start it in the foreground and read the reason',
      body: 'A failure before the log is set up shows only there.',
    },
  },
  steps: {
    'see-log': {
      title: 'See the state and the last lines',
      body: 'With Kubernetes, `kubectl logs --previous` shows the container that ended.',
    },
    'see-owner': {
      title: 'See which program has the port',
      body: 'The message says which port. The line of `ss` ends with name and process ID.',
    },
    'stop-other': {
      title: 'Stop the other program, if it is not needed',
      body: "Stop it by its own service, not by killing any process named registry. If it is needed, give the registry another port: `registry['registry_http_addr']` with the Linux package, `http.addr` in the registry’s own file. Other programs know the port too: see [[internal-port]].",
      undo: 'Start that program again.',
    },
    'debug-port': {
      title: 'Set another debug address',
      body: 'Choose a free port on the loopback address; if you do not use the debug server, remove the setting instead. With Helm every pod has its own ports, so look for a second container in it.',
      undo: 'Set the earlier address again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'With Docker Compose this creates the container anew, so all of GitLab is away for minutes.',
      undo: 'Apply again after the earlier values are back.',
    },
    start: { title: 'Start the registry', body: 'Requests fail until it is up.', undo: 'There is nothing to undo.' },
    'run-foreground': {
      title: 'Start it in the foreground',
      body: 'Stop the service first, with `gitlab-ctl stop registry`. Run `sudo -u registry /opt/gitlab/embedded/bin/registry serve /var/opt/gitlab/registry/config.yml`. The first message is the reason.',
      undo: 'End it with Ctrl+C and run `gitlab-ctl start registry`.',
    },
  },
  checks: {
    stays: {
      title: 'See whether the registry stays up',
      fixed: 'The registry stays up.',
      notFixed: 'It still stops. Read the last line of its log again.',
    },
  },
  evidence: {
    'port-in-use': 'The registry could not take its port, because another program has it.',
    'debug-port-in-use': 'The debug server of the registry could not take its port.',
    'runit-restarts': 'The service should be up and went down a moment ago.',
    'short-uptime': 'The registry was started only a moment ago.',
    'pod-restarts': 'Kubernetes keeps restarting the pod of the registry.',
    'systemd-restarts': 'systemd reports that the registry’s service ended, and starts it again.',
    'container-restarts': 'Docker keeps restarting the container of the registry.',
    'not-configured': 'The registry could not set itself up at its start.',
    'stopped-by-configuration': 'It stopped because of its configuration.',
    'stopped-by-database': 'It stopped because of its metadata database.',
    'stopped-by-storage': 'It stopped because the object storage refused it.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
