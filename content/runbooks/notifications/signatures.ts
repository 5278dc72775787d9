import { defineSignatures, type Signature } from '../../../src/diagnose/define.ts';

/** What a command of this runbook prints. */
const line = (text: string, lookAlike: string, more: Partial<Signature> = {}): Signature => ({
  role: 'context',
  literals: [text.slice(0, text.indexOf(':') + 2)],
  pattern: new RegExp(`^${text}$`),
  registry: true,
  examples: [text],
  lookAlikes: [lookAlike],
  ...more,
});

/** A task, but a registry that cannot deliver says so in its log, in words that mean nothing else (signatures.md S11). */
export default defineSignatures({
  'endpoint-refuses': {
    role: 'cause',
    literals: ['httpSink{'],
    pattern: /httpSink\{[^}]{1,300}\}: response status 40[13] (?:Unauthorized|Forbidden) unaccepted/,
    speakers: ['registry', 'unknown'],
    sets: { notificationFailure: 'refused' },
    registry: true,
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="retryingsink: error writing events: httpSink{https://gitlab.example.com/api/v4/container_registry_event/events}: response status 401 Unauthorized unaccepted, retrying"',
      '{"level":"error","msg":"retryingsink: error writing events: httpSink{https://gitlab.example.com/api/v4/container_registry_event/events}: response status 401 Unauthorized unaccepted, retrying","time":"2026-01-10T10:00:00.123Z"}',
      'time="2026-01-10T10:00:00.123Z" level=error msg="backoffSink: error writing event" error="httpSink{https://gitlab.example.com/api/v4/container_registry_event/events}: response status 401 Unauthorized unaccepted"',
    ],
    lookAlikes: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="retryingsink: error writing events: httpSink{https://gitlab.example.com/api/v4/container_registry_event/events}: response status 404 Not Found unaccepted, retrying"',
    ],
  },
  'endpoint-answers-otherwise': {
    role: 'cause',
    literals: ['httpSink{'],
    pattern: /httpSink\{[^}]{1,300}\}: response status (?:3\d\d|40[024-9]|4[1-9]\d|5\d\d) [\w '-]{1,40} unaccepted/,
    speakers: ['registry', 'unknown'],
    sets: { notificationFailure: 'unreachable' },
    registry: true,
    examples: [
      'time="2026-11-20T20:53:01.23329106Z" level=error msg="retryingsink: error writing events: httpSink{http://127.0.0.1:8080/api/v4/container_registry_event/events}: response status 404 Not Found unaccepted, retrying"',
    ],
    lookAlikes: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="retryingsink: error writing events: httpSink{https://gitlab.example.com/api/v4/container_registry_event/events}: response status 401 Unauthorized unaccepted, retrying"',
    ],
  },
  'endpoint-not-reached': {
    role: 'cause',
    literals: ['httpSink{'],
    pattern: /httpSink\{[^}]{1,300}\}: error posting: /,
    speakers: ['registry', 'unknown'],
    sets: { notificationFailure: 'unreachable' },
    registry: true,
    examples: [
      'time="2026-11-20T20:53:01.230791482Z" level=error msg="retryingsink: error writing events: httpSink{http://127.0.0.1:8099/api/v4/container_registry_event/events}: error posting: Post \\"http://127.0.0.1:8099/api/v4/container_registry_event/events\\": dial tcp 127.0.0.1:8099: connect: connection refused, retrying"',
    ],
    lookAlikes: [
      'time="2026-11-20T20:53:01.231085239Z" level=warning msg="httpSink{http://127.0.0.1:8099/api/v4/container_registry_event/events} encountered too many errors, backing off"',
    ],
  },
  'backing-off': {
    role: 'symptom',
    weight: 2,
    literals: ['encountered too many errors, backing off'],
    pattern: /httpSink\{[^}]{1,300}\} encountered too many errors, backing off/,
    speakers: ['registry', 'unknown'],
    registry: true,
    examples: [
      'time="2026-11-20T20:53:01.231085239Z" level=warning msg="httpSink{http://127.0.0.1:8099/api/v4/container_registry_event/events} encountered too many errors, backing off"',
    ],
    lookAlikes: ['level=warning msg="encountered too many errors, backing off"'],
  },
  'event-lost': {
    role: 'cause',
    literals: ['eventqueue: event lost', 'queue full, dropping event', 'sink broadcasts dropped'],
    pattern:
      /eventqueue: event lost|queue full, dropping event|broadcaster: queue purge timeout reached, sink broadcasts dropped/,
    speakers: ['registry', 'unknown'],
    sets: { notificationFailure: 'lost' },
    registry: true,
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="queue full, dropping event" go_version=go1.24.3 version=v4.39.0-gitlab',
      'time="2026-01-10T10:00:00.123Z" level=error msg="eventqueue: event lost" go_version=go1.24.3 version=v4.39.0-gitlab',
    ],
    lookAlikes: [
      'time="2026-01-10T10:00:00.123Z" level=info msg="eventqueue: received termination signal" go_version=go1.24.3 version=v4.39.0-gitlab',
    ],
  },
  'retries-by-default': {
    role: 'benign',
    literals: ['defaulting maxRetries parameter to 10'],
    pattern: /defaulting maxRetries parameter to 10/,
    registry: true,
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=warning msg="defaulting maxRetries parameter to 10" go_version=go1.24.3 version=v4.39.0-gitlab',
    ],
    lookAlikes: ['level=warning msg="maxRetries parameter is 5"'],
  },
  'printed-none': line('registry notifications: no failures', 'registry notifications: lost', {
    sets: { notificationFailure: 'none' },
  }),
  'printed-refused': line('registry notifications: refused', 'registry notifications: lost', {
    sets: { notificationFailure: 'refused' },
  }),
  'printed-unreachable': line('registry notifications: endpoint not reached', 'registry notifications: lost', {
    sets: { notificationFailure: 'unreachable' },
  }),
  'printed-lost': line('registry notifications: lost', 'registry notifications: refused', {
    sets: { notificationFailure: 'lost' },
  }),
  'metrics-delivered': line('registry notification count: delivered', 'registry notification count: failing', {
    healthy: true,
  }),
  'metrics-failing': line('registry notification count: failing', 'registry notification count: delivered'),
  'metrics-silent': line('registry notification count: none yet', 'registry notification count: delivered'),
  'metrics-closed': line('registry notification count: not counted', 'registry notification count: delivered'),
  'secrets-same': line('notification secrets: same', 'notification secrets: different'),
  'secrets-differ': line('notification secrets: different', 'notification secrets: same'),
  'secret-missing': line('notification secrets: GitLab has none', 'notification secrets: same'),
  'endpoint-asks-token': {
    role: 'context',
    literals: ['notification endpoint: '],
    pattern: /^notification endpoint: 401 in [\d.]{1,12} s$/,
    registry: true,
    examples: ['notification endpoint: 401 in 0.182034 s'],
    lookAlikes: ['notification endpoint: 404 in 0.012034 s'],
  },
});
