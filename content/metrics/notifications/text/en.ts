import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'Notifications',
  lead: 'Events that the registry sends to its endpoints, GitLab among them. Missing where no endpoint is configured.',
  metrics: {
    registry_notifications_events_total: {
      meaning: 'Events that arrived in a queue, were delivered, failed, or were dropped because the queue was full.',
      watch: 'The types `Dropped` and `Failures`.',
    },
    registry_notifications_pending: {
      meaning: 'Events waiting in the queue of an endpoint. The queue holds 3000 by default.',
      watch: 'A queue that keeps growing.',
    },
    registry_notifications_status_total: {
      meaning: 'Answers of the endpoint, by status code such as `200 OK`.',
      watch: 'Anything but 2xx. 401 means that the secret differs.',
    },
    registry_notifications_errors_total: {
      meaning: 'Deliveries that failed before there was an answer. They may be tried again.',
      watch: 'A lasting rate.',
    },
    registry_notifications_delivery_total: {
      meaning: 'Events that were delivered in the end, and events that were lost because all tries were used up.',
      watch: '`lost`: those events never come again.',
    },
    registry_notifications_retries_count: { meaning: 'Tries that a delivery needed.' },
    registry_notifications_http_latency_seconds: {
      meaning: 'Time that the endpoint takes to answer.',
      watch: 'The 95th percentile against the timeout, which is 500 ms by default with the Linux package.',
    },
    registry_notifications_total_latency_seconds: {
      meaning: 'Time from an event to its delivery, with waiting and retries.',
    },
  },
  findings: {
    lost: {
      title: 'Notifications were lost',
      body: 'All tries were used up. What the endpoint was to learn is missing there: replication, statistics or scans may lack images. Look at the status codes to see why it refused.',
    },
    dropped: {
      title: 'Notifications were dropped from a full queue',
      body: 'The endpoint takes events slower than they come. Make it faster or raise `queuesizelimit`; what was dropped does not come again.',
    },
    failing: {
      title: 'Many notifications fail',
      body: 'More than one delivery in twenty fails. Retries may still save them, but the queue grows meanwhile.',
    },
    refused: {
      title: 'An endpoint refuses notifications',
      body: 'It answers with something other than 2xx. `401 Unauthorized` means that the secret in the registry’s configuration is not the one that the endpoint expects.',
    },
    errors: {
      title: 'Notifications did not get an answer',
      body: 'The endpoint could not be reached, or was too slow. Try its address from the registry’s host; DNS, firewall and proxy settings are the usual reasons.',
    },
    'queue-nearly-full': {
      title: 'A notification queue is nearly full',
      body: 'More than 2400 events wait; at 3000, the default, new ones are dropped. Find out why the endpoint is slow or refuses.',
    },
    'queue-growing': {
      title: 'A notification queue grows',
      body: 'More events come than are delivered. The status codes and the time of answers say why.',
    },
    'queue-long': {
      title: 'Notifications wait in a queue',
      body: 'More than 100 events wait. After a burst of pushes that is normal; look again in a few minutes.',
    },
    'slow-endpoint': {
      title: 'An endpoint answers slowly',
      body: 'One answer in twenty takes longer than 400 ms; the Linux package gives up after 500 ms by default. Raise the endpoint’s `timeout`, or make it faster.',
    },
  },
  charts: {
    queue: 'Notifications waiting',
    events: 'Notification events',
    codes: 'Answers of endpoints',
    latency: 'Time endpoints take to answer',
    retries: 'Tries per delivery',
  },
} satisfies FamilyText<typeof family>;
