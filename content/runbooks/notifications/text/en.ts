import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const receives = {
  title: 'Write the endpoint',
  body: 'Replace the placeholder by your token in the file. If other endpoints stand in your list, keep them: the list is replaced as a whole. How often to try again is `maxretries` from GitLab 17.1 on; before that it is `threshold`.',
  undo: 'Put the copy of the configuration back and apply it.',
};
const failures = {
  body: 'One line says what the log knows of failed notifications. Paste it here.',
  help: 'The command reads the registry’s log and prints one line. It changes nothing.',
};

export default {
  title: 'Send notifications from the registry to GitLab or to a service of your own',
  summary:
    'Let the registry tell GitLab, the primary site of Geo or your own service of pushes, pulls and deletions, and see that the events arrive.',
  symptom:
    'You set up Geo or a webhook for the registry; or the registry’s log holds `httpSink{…}: response status 401 Unauthorized unaccepted`, `error posting`, `eventqueue: event lost` or `queue full, dropping event`.',
  background: [
    'After every push, pull and deletion the registry sends an event as JSON to each of its endpoints, by `POST`. Events wait in memory, in a queue for each endpoint. Pushes and pulls never wait for them, and never fail because of them.',
    'GitLab takes events at `/api/v4/container_registry_event/events` and compares the header `Authorization` with its own `registry_notification_secret`. The two are set in two places and must be the same. In the Linux package there is one exception: from an endpoint called `geo_event` it takes the secret by itself. In the Helm chart both come from one Secret, and its value is a list, `["…"]`, because headers of an endpoint are lists.',
    'A duration without a unit is one in nanoseconds. Older documentation shows `timeout: 500` and `backoff: 1000` for self-compiled installations: with these every event fails at once. Write `500ms` and `1s`.',
    "How often an event is tried again used to be `threshold`. Since GitLab 17.1 it is `maxretries`. `threshold` still works: it is translated, with a warning in the log. Older documentation announced its removal for 18.0, which did not happen; the Linux package’s own list now names 23.0. For endpoints that set nothing themselves the package has `registry['default_notifications_timeout']`, `500ms`, `registry['default_notifications_maxretries']`, 5, and `registry['default_notifications_backoff']`, `1s`. A registry alone tries 10 times.",
    'An event that found no taker after all tries is lost. So is what comes while the queue, 3000 events by default, is full. Neither can be fetched again. With Geo, a push that was lost is not replicated by its event.',
    'With the Operator the values of the chart stand under `spec.chart.values`.',
  ],
  questions: {
    state: {
      title: 'Are notifications set up already?',
      help: failures.help,
      findOut: failures.body,
      answers: {
        new: 'No, or none of them fails: I want to add an endpoint',
        failing: 'Yes, and they fail',
        unsure: 'I do not know',
      },
    },
    receiver: {
      title: 'Who is to be told?',
      help: 'With Geo the endpoint belongs on the primary site alone: from a secondary site GitLab answers 401.',
      answers: {
        gitlab: 'GitLab, without Geo',
        geo: 'The primary site of Geo',
        service: 'A service of my own',
        unsure: 'I do not know',
      },
    },
    failure: {
      title: 'How do they fail?',
      help: failures.help,
      findOut: failures.body,
      answers: {
        refused: 'The endpoint refuses them: 401 or 403',
        unreachable: 'The endpoint is not reached, or something else answers there',
        lost: 'The queue is full, or events are lost',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    gitlab: {
      title: 'Tell GitLab',
      body: 'One token on two sides. It is not typed into this page: the configuration holds the placeholder `REPLACE-WITH-NOTIFICATION-TOKEN`, the same on both sides.',
    },
    geo: {
      title: 'Tell the primary site of Geo',
      body: 'On the registry of the primary site, and only there. The endpoint is called `geo_event`.',
    },
    service: {
      title: 'Tell a service of your own',
      body: 'Your service has to answer with a status of the 200s within the time allowed, and should compare the header `Authorization` with the token.',
    },
    refused: {
      title: 'The token of the two sides differs',
      body: 'GitLab answers 401 if the header is not its own secret, or if it has none.',
    },
    unreachable: {
      title: 'The endpoint is not where the registry looks',
      body: 'The registry itself connects, from its host or pod: names, firewalls, certificates and proxies there are what counts. A `404` comes from a wrong path, or from a GitLab under a relative path.',
    },
    lost: {
      title: 'The endpoint is too slow or was away too long',
      body: 'The queue fills if events come faster than the endpoint takes them, or while it is away. What was lost stays lost.',
    },
  },
  steps: {
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'It is the way back. It holds secrets: keep its permissions.',
    },
    'make-token': {
      title: 'Make a token',
      body: 'It starts with a letter and needs no quotes anywhere. With Helm the command puts it into a Secret as a list; for a service of your own give the service the same token.',
      undo: 'Forget it. With Helm, delete the Secret after the chart no longer names it.',
    },
    'notify-gitlab': {
      ...receives,
      title: 'Write the endpoint and GitLab’s secret',
      body: `Both sides stand in this file. ${receives.body}`,
    },
    'notify-gitlab-chart': {
      ...receives,
      title: 'Write the endpoint and name the Secret',
      body: 'Both sides name the same Secret, so nothing has to be replaced. Merge the block into your values; other endpoints of yours stay in the list.',
    },
    'notify-gitlab-config': receives,
    'secret-of-gitlab': {
      title: 'Write GitLab’s secret',
      body: 'Replace the placeholder by the same token.',
      undo: 'Take the line out and restart GitLab.',
    },
    'notify-geo': {
      ...receives,
      body: `The Linux package sets GitLab’s own secret from this endpoint, because of its name. ${receives.body}`,
    },
    'secret-of-chart': {
      title: 'Name the Secret',
      body: 'On the primary site the chart adds the endpoint `geo_event` by itself. It needs only the Secret.',
      undo: 'Take the values out and apply them again.',
    },
    'notify-service': receives,
    'notify-service-chart': {
      ...receives,
      body: 'The header comes from the Secret, so nothing has to be replaced. Merge the block into your values; other endpoints of yours stay in the list.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts within seconds; pushes and pulls under way fail and can be repeated. Events that still wait in the queue are sent for five seconds and then dropped.',
      undo: 'Put the copy of the configuration back and apply it again.',
    },
    'restart-gitlab': {
      title: 'Restart GitLab',
      body: 'GitLab reads its secret when it starts. Its pages are away for a minute or two.',
      undo: 'Nothing remains to be undone.',
    },
    push: {
      title: 'Push an image',
      body: 'It makes the first events. Any small image will do.',
      undo: 'Delete the tag in the GitLab page.',
    },
    'see-failures': {
      title: 'Read what the log says',
      body: 'The lines name the endpoint and its answer.',
    },
    'see-addresses': {
      title: 'See what the registry was given',
      body: 'Check the address and the units of `timeout` and `backoff`. Headers are left out, because they hold the token.',
    },
    compare: {
      title: 'Compare the two secrets',
      body: 'The command prints whether GitLab’s secret stands in the registry’s configuration, and shows neither.',
    },
    'same-secret': {
      title: 'Give both sides the same token',
      body: 'Set the header `Authorization` of the endpoint and `registry_notification_secret` to one value. If they are the same and GitLab still answers 401, the registry or GitLab runs with an older configuration, or a proxy takes the header off. On a secondary site of Geo remove the endpoint.',
      undo: 'Put the copy of the configuration back and apply it.',
    },
    'ask-endpoint': {
      title: 'Ask the endpoint from there',
      body: 'The command sends an empty list of events. 401 is GitLab’s right answer to a request without a token; 404 means another path, 000 that nothing was reached. The time it took should be well below `timeout`.',
    },
    'right-address': {
      title: 'Correct the address or the way to it',
      body: 'Write the address as the registry’s host reaches it, open the firewall, or add the certificate authority to those the registry trusts: see [[x509-unknown-authority]].',
      undo: 'Put the copy of the configuration back and apply it.',
    },
    'see-metrics': {
      title: 'Count what was delivered and what was not',
      body: 'The metrics have to be on: see [[prometheus-metrics]]. There, `registry_notifications_pending` shows the queue itself.',
    },
    longer: {
      title: 'Give the endpoint more time, or fewer events',
      body: 'Raise `timeout` to a few seconds if the endpoint needs it. Leave out what nobody needs with `ignore.actions`, for example `pull`. A longer queue, `queuesizelimit`, only helps over short absences.',
      undo: 'Put the copy of the configuration back and apply it.',
    },
  },
  checks: {
    delivered: {
      title: 'See whether events arrive',
      fixed: 'Events are delivered.',
      notFixed:
        'Events are not delivered, none were made yet, or nothing is counted. `none yet`: push an image first. `not counted`: the metrics are off, see [[prometheus-metrics]]. `failing`: read the log again.',
    },
  },
  evidence: {
    'endpoint-refuses':
      'An endpoint of the registry’s notifications refuses them: the token is not the one it expects.',
    'endpoint-answers-otherwise': 'Something answers the registry’s notifications, but does not take them.',
    'endpoint-not-reached': 'The registry does not reach an endpoint of its notifications.',
    'backing-off': 'After failures the registry waits before it tries the endpoint again.',
    'event-lost': 'Notifications were lost.',
    'retries-by-default': 'The endpoint has no number of tries, so the registry uses 10. That is no fault.',
    'printed-none': 'The log knows of no failed notification.',
    'printed-refused': 'The endpoint refuses notifications.',
    'printed-unreachable': 'The endpoint is not reached, or something else answers there.',
    'printed-lost': 'Notifications were lost.',
    'metrics-delivered': 'Notifications are delivered.',
    'metrics-failing': 'Many tries to deliver notifications fail, or some were dropped.',
    'metrics-silent': 'There was nothing to notify of since the registry started.',
    'metrics-closed': 'No metrics of notifications could be read.',
    'secrets-same': 'GitLab’s secret stands in the registry’s configuration.',
    'secrets-differ': 'GitLab’s secret does not stand in the registry’s configuration.',
    'secret-missing': 'GitLab has no secret for notifications, so it refuses all of them.',
    'endpoint-asks-token': 'The endpoint answers and asks for the token, as it should.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
