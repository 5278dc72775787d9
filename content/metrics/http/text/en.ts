import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'Requests',
  lead: 'What clients, CI jobs and GitLab ask of the registry. Both registries export these; GitLab’s names the route, the upstream one a handler. Normal operation holds many 401 (the first step of every login) and 404 (layers that are not there yet).',
  metrics: {
    registry_http_in_flight_requests: {
      meaning: 'Requests being answered at this moment.',
      watch:
        'That it exists: where it is missing, the registry is down or nobody reads its page. A level that only rises means that requests no longer end.',
    },
    registry_http_requests_total: {
      meaning: 'Requests answered, by status code, method and route.',
      watch: 'The part of 5xx. 429 means that a rate limit turned clients away.',
    },
    registry_http_request_duration_seconds: {
      meaning:
        'Time from the first byte of a request to the last byte of its answer. Uploads and downloads take as long as their data needs.',
      watch: 'Requests without data, such as HEAD: they should take well below a second.',
    },
    registry_http_request_size_bytes: { meaning: 'Size of the requests: what is pushed.' },
    registry_http_response_size_bytes: {
      meaning: 'Size of the answers: what is pulled, where the registry delivers it itself.',
    },
    registry_http_time_to_write_header_seconds: {
      meaning: 'Time until the headers of the answer were written: what the client waits for before data flows.',
      watch: 'The 95th percentile of GET requests, by route.',
    },
  },
  findings: {
    'no-requests': {
      title: 'The metrics of requests are missing',
      body: 'Every registry exports them. Either the page is not whole, or the registry is not running or not being read.',
    },
    'server-errors': {
      title: 'The registry answers with server errors',
      body: 'More than one request in a hundred ends in 5xx. Look into the registry’s log for lines with `level=error` at the same minute; the storage is the usual reason.',
    },
    throttled: {
      title: 'Clients are turned away by a rate limit',
      body: 'Requests were answered with 429. That is what the limit is for; raise it if it meets CI jobs that should pass.',
    },
    'slow-requests': {
      title: 'Requests without data are slow',
      body: 'HEAD requests carry nothing, yet one in twenty takes longer than a second. The registry waits for its storage or its database.',
    },
    'slow-answers': {
      title: 'Answers start late',
      body: 'One GET request in twenty waits longer than 2.5 seconds for its headers. The routes say which part waits: manifests for the database, blobs for the storage.',
    },
  },
  charts: { codes: 'Answers by status code', duration: 'Duration of requests', 'in-flight': 'Requests under way' },
} satisfies FamilyText<typeof family>;
